"""What a bank is: located nodes from YAML events, the model, the reader."""
