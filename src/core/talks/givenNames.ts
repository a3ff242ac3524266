/**
 * Given names met among people who speak at conferences, folded to plain letters. A name that is not here may still be
 * a person's; one that is here makes it likely. Names that are common words too ("Will", "Mark", "Rust") are left to the
 * other evidence when they stand alone.
 */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  `aad aakanksha aakash aarav aaron aart abby abdelkader abdul abdullah abel abena abhijit abhinav abhishek abid abigail
abishek abraham abrar achieng achim ada adaeze adam adebayo adele adelheid aditi aditya adolfo adriaan adrian adriana
adrianna adriano adrien adrienne adwoa aeneas afonso agata agathe agnes agnieszka agustin ahmad ahmed ahmet aida aidan
aiko aimee aino ainsley aisha aitor ajay ajinkya akash akhil akiko akira akos akosua akshay alain alan alana alastair
alba albert albertas alberto albrecht aldan alec alejandra alejandro aleksandar aleksander aleksandr aleksandra
aleksei aleksi alena ales alessandra alessandro alessia alessio alex alexander alexandr alexandra alexandre alexandru
alexei alexey alexia alexis alfonso alfred alfredo ali alice alicia alina aline alisa alison alistair alix alla allan
allen allison alma alon alvaro alwin alynne alyona alyssa ama amanda amandine amar amara amaury amber amelia amelie
amin amina amir amit amol amy ana anais anand anastasia anastasiia anat anatoly anders andi andrada andre andrea
andreas andreea andrei andrej andres andressa andreu andrew andrey andrii andriy andros andrzej andy angel angela
angelica angelika angelo angus anh ania anil animesh anirudh anita anja anjali anjana anke ankit ankita ankur ann anna
annabel anne annegret anneke annelies annemarie annemieke annette annie annika anoop anouk anselm ansgar anssi ante
anthony antje antoine anton antonella antoni antonia antonin antonio antti anu anubhav anuj anuvrat anya aoife aparna
april aravind archana ardi arend ari aria ariana ariane arianna arie ariel arjan arjen arjun arkadiusz armando armin
arnab arnaud arne arno arnold arnoud aron arpan arpit art artem arthur artur arturo arun arvind asa ash asha ashish
ashley ashok ashton ashutosh ashwin ashwini astrid asya atsushi attila atul audrey august augusto aurelie aurelien
aurynn austin avery avi avik axel ayesha ayodele ayse aysun ayush babatunde babette baiju balint baptiste barak
barbara barry bart bartek bartosz bas bastiaan bastian bastien batuhan beat beata beate beatrice beatriz becca becky
behzad bella ben bence benedict benedikt benjamin benno benny benoit berend berenice berit bernard bernardo bernat
bernd bernhard bert berta bertrand bertus beth bethany betina bettina betty bhargav bhavesh bhavin bianca bilal bilge
billy birgit birgitta birte bjarne bjorn blake blanca boaz bob bobby bodo bogdan bohdan bojan bonnie boris bostjan
boudewijn boyd brad bradley bram brandon braulio breanne brechje brecht brenda brendan brent bret brett brian brianna
brice bridget brigitta brigitte britta brody bruce bruna bruno bryan bryant bryce burak burkhard busra cagil caio
caitlin caitlyn caleb callum calvin cameron camila camilla camille camilo candace capucine cara carina carine carl
carla carles carlo carlos carmen carol carola carole carolin carolina caroline carolyn carrie carson carsten casey
caspar casper cassio catalin catalina catarina catherine cathrin cathy cecile cecilia cedric cees celia celine cem
cesar cesare chad chandra chantal charity charlene charles charlie charlotte chase chaya chee chelsea chen cheng
cheryl chetan cheuk chiamaka chiara chidi chiel chinedu chioma chirag chloe chris christa christel christelle
christiaan christian christiane christie christina christine christof christoph christophe christopher christy
chukwuemeka ciara ciaran cindy cinzia ciro claes claire clara clare clark claude claudia claudine claudio claus
clemence clemens clement cliff clint clinton clive cody coen colby colette colin colleen collin connie connor conor
conrad constantin constanze consuelo cor cora coralie cordelia cordula corey corinna corinne cormac corne cornelia
cornelis cornelius cory cosmin courtney craig cristhian cristian cristina cristobal curtis cynthia cyril cyrille cyrus
daan dagmar daisuke daisy dale damian damiano damien damon dan dana dani daniel daniela daniele danielle danilo danny
dante daphne dara daria darian dario darius dariusz darko darlene darnell darren darryl darshan darya dave david
davide davin davy dawn dean deandre deb debbie debora deborah declan deepa deepak deepika deepti dejan delphine
demetrius demi denis denise deniz dennis denny denys derek dermot derrick desiree detlef detlev devi devin devon
dexter dhananjay dhruv diana diane didier diederik diego dieter dietmar dilip dillon dima dimitar dimitri dimitrios
dimitris dina dinesh dino diogo dirk divya dmitri dmitrii dmitriy dmitry dmytro dolores domenico dominic dominik
dominika dominique don donal donald donna donovan dora doreen dorian doris dorota dorothea dorothy doug douglas douwe
dragana drew drishti duarte duc duncan dustin dwayne dwight dylan eamon eamonn earl ebba eberhard ebru ebuka eckhard
ed eddie eddy edgar edith edmund edo edouard eduard eduarda eduardo edward edwin eelco eero egbert eija eileen einar
eirik ekaterina ekkehard elad elaine eleanor elena eleni eleonora eli elias elif elijah elin elina eline elisa
elisabeth elise eliumara eliza elizabeth elke ella ellen elles ellie elliot elliott elmar elodie eloise eloy els elsa
elvira elvis elyse emanuel emanuele emanuil emeka emelie emer emiel emil emile emilia emiliano emilie emilio emily
emma emmanuel emmanuelle emre enda enrico enrique enzo eoin erhard eric erica erich erico erik erika erin ernest
ernesto ernst erwan erwin esben esmee esteban estelle ester esther eszter ethan etienne eugen eugene eugenia eugenio
eunji eva evan eve evelien eveliina evelyn evelyne evert evgenii evgeny ewa ewan ewout eyad eyal ezequiel ezra fabian
fabien fabienne fabio fabiola fabrice fabrizio facundo faith falk fanny farah farid fatih fatima fatma federica
federico felicia felicity felienne felipe felix femke ferdinand fergal fergus fernanda fernando ferran feyzi filip
filipa filipe filippo finn fiona flavia flavien flavio fleur floor flora florence florent florian florin floris folake
fran frances francesc francesca francesco francis francisca francisco franck franco francois francoise frank franklin
frans franz franziska frauke fred freddy frederic frederick frederik fredrik freek freja frida frieda friederike
friedrich frits fritz froilan fumiko gabe gabi gabor gabriel gabriela gabriele gabriella gabrielle gael gaelle gaetan
gail galina ganesh garen gareth garrett gary gaurav gautam gautier gavin gayle geert gemma gene genevieve gennaro
geoff geoffrey geoffroy georg george georges georgi georgia georgina georgios geraint gerald geraldine gerard gerben
gerd gerda gergely gerhard gerlinde germain gernot gerrit gert gertjan gertrud gesa gesine gethin ghislain giacomo
giada gianfranco gianluca gianmarco gianni gideon gijs gilbert giles gilles gillian gina gino giorgia giorgio giorgos
giovanna giovanni girish gisela gisele giulia giuliano giulio giuseppe givanaldo gizem gladys gleb glen glenn gloria
goncalo gonzalo gopal goran gordon gotz govert grace graciela graeme graham grainne grant greg gregg gregoire gregor
gregory greta gretchen grigory grzegorz guadalupe gudrun guido guilherme guillaume guillem guillermo gunnar gunter
gunther gus gustav gustavo guus guy gwen gwendal haakon hadar hadi hadley hailey haim haipeng hajime hakan hakon hamid
hamish hamza han hana hank hanna hannah hanneke hannelore hannes hanno hannu hans hao haoran harald hari harish harold
harriet harrison harry harsh harshit hartmut haruka haruki haruto hasan hassan hayley hazel heather hector hedwig hege
heide heidi heike heikki heiko heiner heinrich heinz heitor heleen helen helena helene helga helge helio helmut hemant
hendrik henk hennie henning henri henrik henrike henrique henry herbert heri heribert herman hermann hernan herve
hessel hidde hideki hilary hilda hilde hildegard hillary himanshu hinse hiro hiroki hiroshi hiroyuki hitesh holden
holger hong honza horst hossein howard hubert hubertus hugh hugo hugues hui huib humberto huong huseyin huub hyun iain
ian ibrahim ida idan ievgen ifeoma ignacio ignasi ignat igor ike ikenna iker ilaria ilia ilja ilka ilkka ilona ilse
ilya imogen imran ina inacio india indira ines inga inge ingeborg ingo ingrid ingvild inigo ioana ioannis iona iqbal
ira irena irene irina iris irit irma isaac isabel isabela isabella isabelle isha ishaan ishita ismael ismail israel
istvan itamar itay ivan ivana ivar ivica ivo ivona iwan ixchel jaakko jaap jacco jacek jachym jack jackie jackson
jaclyn jacob jacopo jacqueline jacques jaime jake jakob jakub jamal james jamie jan jana jane janelle janet jani
janice janina janine janis janna janne janneke jannes jannie jannik jannis janos jared jarek jari jarka jarkko jaro
jaromir jaroslav jaroslaw jarret jarrod jasmin jasmine jason jasper jatin javier jay jaya jayant jayesh jean
jean-baptiste jean-christophe jean-francois jean-paul jean-sebastien jeanette jeanine jeanne jeannette jed jeff
jeffrey jelena jelle jelmer jemima jen jenna jennie jennifer jenny jens jeppe jeremiah jeremie jeremy jermaine jeroen
jerome jerry jesper jess jesse jessica jessie jessy jesus jetske jette jez jia jiahao jian jiang jiawei jie jihoon
jill jillian jim jimena jimmy jin jing jip jiri jirka jisoo jitendra jiwoo jo joachim joan joana joanna joanne joao
joaquin jocelyn jochem jochen jodi jodie jody joe joel joelle joep joerg joeri johan johann johanna johannes john
johnny joke jolanda jon jonas jonathan joni jonny joop joost jord jordan jordi jorg jorge joris jorn jorrit jos jose
josef josefa josefine joseph josephine josh joshua josie josip joss josselin jovan jovana joy joyce jozef juan juana
juanita judite judith judy juergen juha juho jukka jules julia julian juliana juliane julie julien juliet juliette
julio julius jun jung junya juozas jure jurg jurgen jurriaan jussi justas justin justina justine justyna jutta jyoti
kaan kacper kah kai kaisa kaitlyn kaja kajal kalle kalyan kamal kamau kamil kamila kara karan karel karen kari karim
karima karin karina karine karl karla karol karolina karoline karsten karthik karthikeyan kasia kasper kat katarina
katarzyna kate katerina kateryna katharina katharine katherine kathleen kathrin kathryn kathy katia katie katja katrin
katrina katy katya kavita kavitha kavya kay kayla kazuki kazuya keeley keerthi kees kehinde kei keiko keisha keith
kelechi kelly kelsey kelvin kemal ken kendra kenji kenneth kenny kent kenta kenya kerem kerri kerry kerstin keshav
kevin kevlin khaled khalid khushbu kiara kieran kiki kilian kim kimball kimberly kimmo kira kiran kirill kirk kirsi
kirsten kirsty kishore kjell klaas klaus knut koen kofi koji komal konrad konstantin konstantinos koos kostas kris
krish krishi krishna krista kristen kristian kristin kristina kristine kristof kristoffer kristopher krystian
krzysztof ksenia kubilay kumar kunal kurt kushal kwabena kwame kwesi kyla kyle kyra kyriakos lacey lachlan laetitia
lais lakeisha lakshmi lalit lana lance lara larisa larissa larry lars larysa lasse laszlo latifa latoya laura laure
laurel lauren laurence laurens laurent lauri laurie lawrence lea leah leander leandro leanne lee leen leena leif leila
leland lena lenka lennart leo leon leonard leonardo leonhard leonie leonor leopold lerato lesley leslie leticia lev
levi lewis lex leyla li lia liam lian liang lianne libby lidewij lidia lieke liesbeth lieven lilian liliana lilinoe
lilly lin lina linda lindsay lindsey ling linh linn linnea linus lionel lisa lisbeth lise lisette lita liv livia liz
liza lizzie ljubica lloyd lluis lode lodewijk loes logan loic lois lola loren lorena lorenz lorenzo loretta lori lorna
lorraine lothar lotte lou louis louisa louise lourdes luana lubomir lubos luc luca lucas lucia luciana luciano lucie
lucien lucinda lucio lucy ludger ludovic ludovica ludvig ludwig luigi luis luisa luise luiz luiza luka lukas lukasz
luke luna lupe lutz luuk luz lydia lydie lyn lynda lynn lynne lyudmila maaike maarten maartje mabel macarena machteld
maciej mackenzie madeleine madeline madhav madhu madison mads maelle maeve magali magda magdalena magnus mahak mahdi
mahesh mahmoud maia maik maike mairi maja makayla makena makoto maksim malcolm malgorzata malik malin malte mamadou
mamta manabu manfred mani manish manoj manon manu manuel manuela mara marc marc-andre marcel marcela marcello marcelo
marcin marcio marco marcos marcus marek maren marga margaret margarete margarita margaux margherita margit margo
margot margreet margriet maria mariah mariam marian mariana marianna marianne mariano mariatta maribel marie marieke
mariel mariela marielle marija marije marijke marijn marika marilyn marin marina mario marion marisa mariska marissa
marit marius mariusz marja marjan marjolein marjolijn mark markku marko markus marleen marlene marlies marloes marlon
marta martha marthe marti martijn martin martina martine marty martyn marvin marwan mary maryam maryline masahiro
masaki masha massimiliano massimo matas matej mateja mateo mateusz matheus mathew mathias mathieu mathijs mathilde
mathis matias matilda matt matteo matthew matthias matthieu matthijs matti mattia mattias matus matyas maud maura
maureen maurice mauricio maurits maurizio mauro max maxim maxime maximilian maxwell maya mayank mayte mayumi mazin
mckenzie meena meera meg megan meghan mehdi mehmet mehrdad mei meike mel melanie melina melinda melis melissa melvin
mena menno mercedes meredith merel merijn mert merve meryem mia mica micah michael michaela michal michel michela
michele michelle michiel michiko mick mickael mickey micky mieke miguel mihaela mihai mihir miho miika mika mikael
mikaela mike mikhail miki mikkel mikko miklos mikolaj mila milan milana milena miles millie milos milou mina mindy
ming minh minji minjun miquel miranda mireille mirela miriam mirjam mirko mirna miroslav miroslava mirthe misha mislav
mitch mitchell miya mladen mo mohamed mohammad mohammed mohan mohit moira moises molly mona monica monika monique
moran morgan morgane moritz morten moshe moussa muhammad muhammed mukesh murali murat muriel murielle murray musa
mustafa mwangi myles myriam nabil nada nadav nadeem nadege nadia nadine nadja nagesh nahuel naim nam nancy nanda
nandini naoki naoko naomi narayan nasim nasser nastya nat natalia natalie natalija natalya natasa natascha natasha
nate nathalie nathan nathanael nathaniel naveen navid navin neal ned neel neeraj neha neil nele nell nelleke nelson
nena nenad nestor neville ngozi nguyen nia niall niamh nic nicholas nick nicki nico nicola nicolai nicolas nicole
nicolo niek niels nienke nigel niharika nik nika nikhil niki nikita nikki niklas niko nikola nikolai nikolas nikolaus
nikolay nikoleta nikos nilesh nilo nils nina nino nir niranjan nirav nischal nisha nishant nita nitin nitish njeri
nneka noa noah noam noel noelle noemi noemie nomsa noor nora norah norbert noreen noriko norma norman noufal nozomu
nuno nuria nynke obinna oceane oded ofer oier oisin okan oksana ola olaf olav ole oleg oleksandr oleksii olena olga
oliver olivia olivier olli olly olumide oluwaseun oluwatobi omar omer ondra ondrej onno onur ophelie oren oriol orla
orlando ortwin oscar oskar osman osvaldo otavio otieno otmar otto oussama outi owen oyvind ozan paavo pablo paddy
padmaja padraig paivi paloma pamela pamphile pankaj paola paolo parth parul pascal pascale pasquale pat patrice
patricia patricio patrick patrik patryk patti patty paul paula paulien paulina pauline paulo pavan pavel pavithra
pavlo pavlos pawel payal pedro peggy pekka pelin pelle penelope penny per percy perrine perry petar pete peter petr
petra petri petros petrus petteri peyman peyton phil philip philipp philippa philippe phillip phoebe pia pier piere
piero pierre pierre-loic pierrick piet pieter pieterjan pietro pilar pim pinar piotr pirjo pirmin piyush pleun polina
polly pooja prabhant prabhu pradeep pradyun prakash pranav pranjal prasad prasanna prashant pratik praveen pravin
preeti preston prisca priscilla priya priyanka przemek przemyslaw puneet qasim quang quentin quincy quinn quinten
quintessence quirijn rachel rachelle rachid radek radhika radka radoslav radoslaw radovan radu rae raf rafael rafaela
rafal raffaele rafi raghav raghotham rahel rahul raimund rain raina rainer raj raja rajat rajesh rajiv rakesh ralf
ralph ram rama raman ramesh ramiro ramon ramona randall randi randy rani raoul raphael raphaela raquel rashad rashid
rashmi rasmus raul ravi ray raymond razvan rebecca rebekah reem regina reginald regine regis rein reiner reinhard
reinhold reinier reinout rekha remco remi remy rena renae renan renata renate renato renaud rene renee renne rens
renske reto reuben reuven reza rhea rhian rhiannon rhydwyn rhys ria rianne ric ricardo riccarda riccardo rich richard
rick ricky rico riemer riikka rik rikke riley rinse rishabh rishi rita ritesh ritika ritu rixt rob robbert robbie
robert roberta roberto robin robson robyn rocio rod roderick rodolfo rodrigo roel roeland roelof roger rogier rohan
rohini rohit roisin roland rolf romain roman romane romeo romulo romy ron ronald ronan ronen ronnie ronny roos rory
rosa rosalie rosalind rosanna rosanne rose rosemarie rosemary roshan rosie ross rowan roxana roxanne roy ruairi ruben
rubin ruby rudi rudiger rudolf rudy rui rune rupert russ russell rustam rutger ruth ruud ryan ryllari ryo ryota
ryuichi saad saara sabina sabine sabrina sacha sachiko sachin sadia saeed safia sagar sahan sahil sai said sakshi
salim sally salma salman salome salvador salvatore sam samantha samar sameer samet sami samir samira sammy samson
samuel sandeep sander sandi sandip sandra sandrine sandro sandy sangarshanan sanjay sanjeev sanket sanna sanne
santiago santosh saoirse sapna sara sarah sarai saravanan sarthak sascha sasha saskia satish satoshi satu satya satyam
saul saurabh savannah saverio sayak sayan scott seamus sean sebastiaan sebastian sebastien sedat seema selena selin
selma senthil seojin seppo serena serge sergei sergey sergi sergii sergio serhii serkan seth seun severin severine sha
shai shakthi shan shane shani shanice shankar shannon shanthi shara sharon shashank shaun shauna shawn shay sheila
shelby sheldon shelley shelly sheri sherry shilpa shinichi shinji shira shirish shirley shiv shivam shivkumar shlomi
shlomo shota shreya shruti shu shubham shweta sian sibylle siddharth siebe siegfried siem sietse siew sigrid silja
silje silke silvan silvia silvio sim simao simeon simon simona simone simran sina sinan sinead siobhan sipho sipke
siri sissel sita sjaak sjoerd sjors skylar slava slavek slavomir slawomir smita smriti sneha snehal sofia sofie soham
soledad solene solenn solomon solveig soly somya sonal sonali sonia sonja sonya soo sophia sophie soraya soren souad
sourav soutaro spencer sridhar srinivas sripad stacey stacy stan standa stanislav stanley stavros steef steen stef
stefan stefane stefania stefanie stefano steffen stella sten stepan steph stephan stephane stephanie stephen sterling
steve steven stewart stijn stine stuart su subhash sudhir sue suhas sujatha sukanya suman sumit sunghoon sunil sunita
suraj suresh susan susana susanna susanne sushma susie suzan suzanna suzanne svea sven svenja svetlana svitlana
swapnil swati sybille sydney syed sylvain sylvester sylvia sylvie szilard szymon taavi tabea taco tadas tadeusz tadhg
taihsiang taiwo takahiro takanori takashi takayuki takeru takeshi takuya tal talia tamar tamara tamas tamika tammy
tanguy tania tanisha tanishq tanja tanmay tanner tanvi tanya tapio taposh tara taras tarek tareque tarik tariq tarja
taro tarun tasha tathagata tatiana tatjana tatsuya tatyana taylor teagan ted teemu tegan tejas telmo temitope tendai
tenzin teresa tereza terhi teri terrence terry teruhiko tess tessa tetiana tetsuo tetsuya teun teunis thabo thaddeus
thanh thea theo theodor theodora theodore theofanis theresa therese thiago thibault thibaut thierno thierry thijmen
thijs thilo thom thomas thomaz thor thorben thorsten thuy tiago tibor tiffany tiina tijmen tilman tilo tim timm timo
timofei timofey timothee timothy timur tina tinashe tine tineke tino tiphaine tirza tjeerd tobi tobias tobie toby todd
toine tolga tom tomas tomasz tomaz tomek tomi tomislav tommaso tommy tomoko tonny tony tonya tor torben tore tori
torstein torsten toshi tove tracey traci tracy tran travis trent trevor trey tricia trine trisha tristan tristram
troels trond troy trudy trung truus tsuyoshi tsvetan tuan tunde tuomas tushar tuukka twan ty tyler tyrone tyson uche
uday udo ugo ugur ulf uli ulises ulla ulrich ulrik ulrika ulrike ulysse uma umang umar umberto umesh umut ursula usha
uta ute utkarsh uwe vaclav vadim vaibhav val valentin valentina valeria valerie valerio valery vandana vanessa vanja
varun vasco vasil vasilis vasily vasyl vedran veena venkat venkatesh vera verena verity vernon verona veronica
veronika veronique vesa vesna viacheslav vic vicente vicki vicky victor victoria vidya viet vignesh vigneshwer vijay
vikas vikram viktor viktoria viktorija ville vinay vince vincent vincenzo vineet vinicius vinod viola violet violeta
viral virginia virginie vishal vishnu vitaliy vitaly vito vitor vittoria vittorio vivek vivian viviana vivien vivienne
vlad vladimir vladislav vlastimil vojtech volkan volker volkmar volodymyr vsevolod waldemar walid wally walter
waltraud wambui wanda wanjiru warren wayne wei wendel wendy wenjie werner wes wesley wessel whitney wibke widar wiebe
wiebke wiktor wil wilco wilfried wilhelm will willa willem william wilma wim winfried wing winifred winnie winston
wojciech wojtek wolf wolfgang wolfram wouter wytze xander xavier xiang xiao xiaodong xiaoyu ximena xin xu yael yagmur
yair yan yana yanan yang yann yannick yaron yaroslav yasemin yash yasmin yasmine yassine yassir yasuhiro yasushi ye
yee yehuda yemi yen yevhen yi yifan yifei yigit yin ying yito ylva yoav yoel yohann yolanda yonatan yong york yoshi
yoshiki yossi yosuke youri youssef yu yuan yue yuhao yui yuichi yuichiro yuki yukihiro yuko yulia yuliia yuliya yumi
yun yuri yuriy yury yusuf yusuke yuta yuval yuxuan yvan yves yvette yvonne zac zach zachary zack zahra zainab zane
zara zbigniew zbynek zdenek ze zeb zeev zeina zeynep zhang zhen zheng zhi zhou zia ziad zihan zoe zoey zofia zoltan
zora zoran zsofia zuzana zuzanna`.split(/\s+/),
);
