"""English names of countries, continents and large cities, for telling which of them a place is.

Closed lists, and no map: of a name that is in none of them nothing is known. A name that is both a country's and a
city's (Singapore, Luxembourg, Panama) is in no list.
"""

from __future__ import annotations

from functools import cache

_COUNTRIES = """
Afghanistan, Albania, Algeria, Angola, Argentina, Armenia, Australia, Austria, Azerbaijan, Bahrain, Bangladesh,
Barbados, Belarus, Belgium, Belize, Benin, Bhutan, Bolivia, Bosnia and Herzegovina, Botswana, Brazil, Bulgaria,
Burkina Faso, Burma, Burundi, Cambodia, Cameroon, Canada, Chad, Chile, China, Colombia, Costa Rica, Croatia, Cuba,
Cyprus, Czechia, Czech Republic, Czechoslovakia, Denmark, Dominican Republic, East Timor, Ecuador, Egypt, England,
Eritrea, Estonia, Ethiopia, Fiji, Finland, France, Gabon, Gambia, Germany, Ghana, Greece, Guinea, Guyana, Haiti,
Honduras, Hungary, Iceland, India, Indonesia, Iran, Iraq, Ireland, Israel, Italy, Ivory Coast, Jamaica, Japan,
Jordan, Kazakhstan, Kenya, Kosovo, Kyrgyzstan, Laos, Latvia, Lebanon, Lesotho, Liberia, Libya, Liechtenstein,
Lithuania, Madagascar, Malawi, Malaysia, Mali, Malta, Mauritania, Mauritius, Moldova, Mongolia, Montenegro, Morocco,
Mozambique, Myanmar, Namibia, Nepal, Netherlands, New Zealand, Nicaragua, Niger, Nigeria, North Korea,
North Macedonia, Norway, Oman, Pakistan, Papua New Guinea, Paraguay, Peru, Philippines, Poland, Portugal, Prussia,
Qatar, Romania, Russia, Rwanda, Samoa, Saudi Arabia, Scotland, Senegal, Serbia, Sierra Leone, Slovakia, Slovenia,
Somalia, South Africa, South Korea, Soviet Union, Spain, Sri Lanka, Sudan, Suriname, Sweden, Switzerland, Syria,
Taiwan, Tajikistan, Tanzania, Thailand, Togo, Tonga, Tunisia, Turkey, Turkmenistan, Uganda, Ukraine,
United Kingdom, United States, Uruguay, USA, Uzbekistan, Venezuela, Vietnam, Wales, Yemen, Yugoslavia, Zambia, Zimbabwe
"""
_CONTINENTS = "Africa, Antarctica, Asia, Europe, North America, Oceania, South America"
_CITIES = """
Accra, Addis Ababa, Alexandria, Amsterdam, Ankara, Antwerp, Athens, Auckland, Baghdad, Baku, Bangkok, Barcelona,
Basel, Beijing, Beirut, Belfast, Belgrade, Berlin, Bern, Birmingham, Bogotá, Bologna, Bombay, Bonn, Bordeaux, Boston,
Bratislava, Bremen, Bristol, Bruges, Brussels, Bucharest, Budapest, Buenos Aires, Cairo, Calcutta, Canberra,
Cape Town, Caracas, Casablanca, Chicago, Cologne, Colombo, Constantinople, Copenhagen, Cork, Cracow, Dakar, Damascus,
Dar es Salaam, Delhi, Detroit, Dhaka, Dresden, Dublin, Düsseldorf, Edinburgh, Florence, Frankfurt, Gdańsk, Geneva,
Genoa, Ghent, Glasgow, Gothenburg, Graz, Hamburg, Hanoi, Harare, Havana, Heidelberg, Helsinki, Hong Kong, Houston,
Istanbul, Jakarta, Jerusalem, Johannesburg, Kabul, Kampala, Karachi, Kharkiv, Khartoum, Kiev, Kinshasa, Kolkata,
Kraków, Kuala Lumpur, Kyiv, Kyoto, Lagos, Lahore, Lausanne, Leeds, Leipzig, Leningrad, Lille, Lima, Lisbon,
Liverpool, Ljubljana, London, Los Angeles, Lyon, Lyons, Madras, Madrid, Manchester, Manila, Marseille, Marseilles,
Melbourne, Miami, Milan, Minsk, Montevideo, Montreal, Moscow, Mumbai, Munich, Nairobi, Nanjing, Naples, Nuremberg,
Odessa, Osaka, Oslo, Ottawa, Padua, Palermo, Paris, Philadelphia, Pisa, Porto, Prague, Quito, Rabat, Reykjavik,
Riga, Rio de Janeiro, Riyadh, Rome, Rotterdam, Saigon, Salzburg, San Francisco, Santiago, São Paulo, Sarajevo,
Seattle, Seoul, Seville, Shanghai, Sheffield, Sofia, Stockholm, Strasbourg, Stuttgart, Sydney, Taipei, Tallinn,
Tbilisi, Tehran, Tel Aviv, Tirana, Tokyo, Toronto, Toulouse, Trieste, Tripoli, Tunis, Turin, Uppsala, Vancouver,
Venice, Verona, Vienna, Vilnius, Warsaw, Yerevan, Yokohama, Zagreb, Zurich
"""
COUNTRY, CONTINENT, CITY = "country", "continent", "city"


@cache
def known_places() -> dict[str, str]:
    """For each listed name, in lower case, whether it is a country's, a continent's or a city's."""
    lists = ((COUNTRY, _COUNTRIES), (CONTINENT, _CONTINENTS), (CITY, _CITIES))
    return {name.strip().casefold(): kind for kind, names in lists for name in names.replace("\n", " ").split(",")}
