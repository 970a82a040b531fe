"""Given names that are borne by men or by women alone, and nouns that tell a man from a woman.

Names that both bear (Kim, Robin), or that are a man's in one language and a woman's in another (Jean, Andrea), are
not listed.
"""

from __future__ import annotations

from quizkit.text.operators.tables import listed

MEN = listed(
    """aaron abdul abraham adam adolf adrian ahmad ahmed akira alan albert aldo alejandro alexander alexandre alfons
    alfred ali allan alvaro amadeus amir anders andreas andrei andrew andrzej andy angus anselm anthony anton antonio
    antony antoine archibald aristide armand arnold arthur arturo arvid august augustin augustine aurelio axel barack
    bartholomew bartolomeo ben benedict benito benjamin benoit bernard bernardo bernhard bertrand bill bjorn bob boris
    brian bruce bruno caleb carl carlo carlos casimir caspar cecil cedric cesar charles chester christian christoph
    christophe christopher claudio claudius clement clifford clive colin conrad constantin cornelius craig curt cyril
    cyrus daniel dante dario darius david denis dennis derek diego dieter dietrich dimitri dirk dmitri dmitry dominic
    don donald douglas duncan dwight earl ebenezer eberhard edgar edmond edmund edouard eduard eduardo edvard edward
    edwin egbert egon eli elias elijah emil emile emilio emmanuel enrico enrique enzo eric erich erik ernest ernesto
    ernst erwin etienne eugene evan fabio federico felipe felix ferdinand fernand fernando fidel filippo fletcher
    florian francesco francisco franco francois frank franklin franz fred frederic frederick fridtjof friedrich fritz
    gabriel galileo gareth gary gaston geoffrey georg george georges gerald gerard gerhard gianni gilbert giacomo
    giorgio giovanni giulio giuseppe godfrey gordon gottfried graham greg gregor gregory guido guillaume gunter gunther
    gustav gustave guy hamish hans harald harold harry harvey hassan hector heinrich heinz helmut hendrik henri henrik
    henry herbert herman hermann hideo hiroshi horace horatio howard hubert hugh hugo humphrey hussein ian ibrahim
    ignacio igor immanuel ingmar isaac isaiah ivan ivar jack jacob jacopo jacques jakob jakub james jared jason jasper
    javier jeff jefferson jeffrey jens jeremy jerome jerry jesse jim jimmy joachim joao joaquin joe joel johan johann
    johannes john johnny jon jonas jonathan jorge jose josef joseph joshua josiah juan julian julien julio julius
    jurgen justin karel karl kaspar keith ken kenneth kenji kevin klaus knut konrad konstantin kurt lars laszlo
    laurent lawrence leif leo leon leonard leonardo leonhard leopold lev lewis liam linus lloyd lorenzo louis luc luca
    lucas ludwig luigi luis luke luther magnus mahmoud malcolm manfred manuel marc marcel marcello marco marcus mario
    mark markus marlon martin martino marvin mateo mathias mathieu matteo matthew matthias maurice mauricio maurizio
    max maximilian maxim melchior michael michel michelangelo miguel mikhail milan miles milos milton mohamed mohammad
    mohammed mohandas moritz morris moses muhammad murray napoleon nathan nathaniel neil nelson niccolo nicholas
    nicolas nicolaus niels nigel nikolai nikolaus nikolay nils noah norbert norman octavio olaf olav oleg oliver
    olivier omar orlando orson oscar oskar osman oswald otakar otto owen pablo paolo pascal patrick paul paulo pavel
    pedro percy peter petr philip philipp philippe pierre pietro pio piotr rafael rainer ralph ramon raphael raul
    raymond reginald reinhard reinhold rene ricardo riccardo richard rob robert roberto roderick rodrigo roger roland
    rolf roman ronald ross rudolf rudolph rupert russell sam samuel santiago saul scott sean sebastian sergei sergey
    sergio seth sidney siegfried sigmund sigurd silvio simon socrates stanislaw stanley stefan stefano
    stephen steve steven stuart sven tadeusz takashi ted teddy terence thaddeus theodor theodore thomas timothy
    tobias toby todd tom tomas tommaso tommy tony torsten trevor tristan tycho ulrich umberto urban vaclav valentin
    vasco vernon victor viktor vincent vincenzo virgil vitus vittorio vladimir vojtech wallace walter warren wayne
    wenzel werner wilfred wilhelm willem william winston wladyslaw wolfgang xavier yuri yusuf zachary zdenek"""
)
WOMEN = listed(
    """abigail ada adela adelaide adele agatha agnes aisha alice alicia alison alma amalia amanda amelia amy ana
    anastasia angela angelica anika anita anja ann anna annabel anne annette annie antonia antoinette aphra astrid
    audrey augusta aurelia barbara beatrice beatrix bella bernadette bertha bessie beth betty bianca birgit bridget
    brigitte brunhilde camilla carla carmen carol carole carolina caroline cassandra catalina caterina catharina
    catherine cecilia celia charlotte chiara chloe christiane christina christine clara claudia clementine colette
    constance cordelia cornelia cristina cynthia dagmar daphne deborah delia diana dolores dora doris dorothea dorothy
    edith edna eileen elaine eleanor eleanora electra elena eleonora elfriede elisa elisabeth elise eliza elizabeth
    ella ellen eloise elsa elsie emilia emily emma emmeline erica erika erna ernestine esther ethel eugenia eunice eva
    eve evelyne fanny fatima felicia fernanda fiona flora florence frances francesca francoise frederica freya frida
    frieda gabriela gabriella gabrielle genevieve georgia georgina geraldine gertrud gertrude gisela giulia gladys
    gloria golda grace greta gretchen gudrun gwendolyn hannah harriet hedwig helen helena helene helga henrietta
    hermine hilda hildegard hortense ida ines ingeborg ingrid irena irene iris irma isabel isabella isabelle isadora
    jacqueline jane janet janine janis jeanne jennifer jenny jessica joan joanna joanne johanna josefa josefina
    josephine joyce juana judith judy julia juliana julie juliet julieta justine karen karin karla karoline katarina
    kate katharina katharine katherine kathleen kathryn kathy katja laetitia larissa laura lavinia leila lena leonora
    leonie leticia lidia lilian liliana lillian lily linda lisa lise livia lorena lotte louisa louise lucia lucie
    lucille lucinda lucrezia lucy ludmila luisa luise lydia mabel madeleine madeline magda magdalena malala manuela
    margaret margareta margarethe margarita margherita margot marguerite maria mariana marianne marie mariella marina
    marjorie marlene marta martha martina mary maryam mathilda mathilde matilda maud maude maureen mavis
    meg melanie mercedes meryl mildred millicent milena miranda miriam moira mona monica monika muriel myra myrtle
    nadia nadine nancy naomi natalia natalie natasha nellie nora noor olga olive olivia ophelia ottilie pamela patricia
    paula paulina pauline penelope petra philippa phoebe phyllis pilar priscilla prudence rachel ramona rebecca
    regina renata rhoda rita roberta romola rosa rosalia rosalind rosalyn rose rosemary rosie rosina roxana ruth
    sabine sabrina sally samantha sandra sappho sara sarah selma sheila shirley sibyl sigrid silvia sofia sofie
    solveig sonia sonja sophia sophie stella stephanie susan susanna susanne suzanne svetlana sylvia tabitha tamara
    tatiana teresa thelma theodora theresa therese theresia tilda tina trinidad ulrike ursula valentina valeria valerie
    vanessa vera veronica victoria viola violet virginia vivien wanda wilhelmina wilma winifred yolanda yoko yvette
    yvonne zelda zenobia zoe zofia"""
)
MASCULINE = listed(
    """mr sir lord king prince emperor duke baron father brother son husband uncle nephew grandfather grandson widower
    monk friar abbot pope priest actor waiter gentleman man boy sultan tsar czar kaiser pharaoh shah bishop cardinal
    archbishop stepfather stepson stepbrother godfather boyfriend fisherman he him himself"""
)
FEMININE = listed(
    """mrs ms miss madam madame lady dame queen princess empress duchess baroness countess mother sister daughter wife
    aunt niece grandmother granddaughter widow nun abbess actress waitress heiress hostess woman girl sultana tsarina
    czarina stepmother stepdaughter stepsister godmother girlfriend ballerina poetess priestess she herself"""
)
