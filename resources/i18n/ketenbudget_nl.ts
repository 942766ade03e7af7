<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>ArticlesActions</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiëren</translation>
    </message>
    <message>
        <source>Copy with &amp;headers</source>
        <translation>Kopiëren &amp;met koppen</translation>
    </message>
    <message>
        <source>&amp;Find name or amount</source>
        <translation>Naam of bedrag &amp;zoeken</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Terug</translation>
    </message>
    <message>
        <source>&amp;Up one level</source>
        <translation>Niveau &amp;omhoog</translation>
    </message>
    <message>
        <source>&amp;Drill into the line (Enter)</source>
        <translation>&amp;Inzoomen op de post (Enter)</translation>
    </message>
    <message>
        <source>&amp;Where does this number come from?</source>
        <translation>&amp;Waar komt dit getal vandaan?</translation>
    </message>
    <message>
        <source>&amp;Expand all</source>
        <translation>Alles &amp;uitklappen</translation>
    </message>
    <message>
        <source>C&amp;ollapse all</source>
        <translation>Alles &amp;inklappen</translation>
    </message>
    <message>
        <source>Next &amp;measure (expenditure, commitments, receipts)</source>
        <translation>Volgende &amp;soort bedrag (uitgaven, verplichtingen, ontvangsten)</translation>
    </message>
    <message>
        <source>&amp;Recast series or legal structure</source>
        <translation>&amp;Herrekende reeks of wettelijke indeling</translation>
    </message>
    <message>
        <source>&amp;Amounts in € 1.000 or € million</source>
        <translation>&amp;Bedragen in €&#xa0;1.000 of €&#xa0;mln.</translation>
    </message>
    <message>
        <source>Same &amp;scale in both charts</source>
        <translation>&amp;Gelijke schaal in beide grafieken</translation>
    </message>
    <message>
        <source>Same scale in both charts; if off, a band in each shows the same amount</source>
        <translation>Gelijke schaal in beide grafieken; staat dit uit, dan toont een band in elke grafiek hetzelfde bedrag</translation>
    </message>
    <message>
        <source>Same scale: on</source>
        <translation>Gelijke schaal: aan</translation>
    </message>
    <message>
        <source>Same scale: off</source>
        <translation>Gelijke schaal: uit</translation>
    </message>
    <message>
        <source>Move column le&amp;ft</source>
        <translation>Kolom naar &amp;links</translation>
    </message>
    <message>
        <source>Move column ri&amp;ght</source>
        <translation>Kolom naar &amp;rechts</translation>
    </message>
</context>
<context>
    <name>ArticlesWords</name>
    <message>
        <source>Articles: %1</source>
        <translation>Artikelen: %1</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Post</translation>
    </message>
</context>
<context>
    <name>CatalogWords</name>
    <message>
        <source>Variance: %1, %2</source>
        <translation>Verschil: %1, %2</translation>
    </message>
    <message>
        <source>Years: %1, %2</source>
        <translation>Jaren: %1, %2</translation>
    </message>
</context>
<context>
    <name>CellWords</name>
    <message>
        <source>Table %1</source>
        <translation>Tabel %1</translation>
    </message>
</context>
<context>
    <name>ChartCommandWords</name>
    <message>
        <source>The name ends in .png, .svg or .pdf.</source>
        <translation>De naam moet eindigen op .png, .svg of .pdf.</translation>
    </message>
    <message>
        <source>Name a chart; “%1” lists them all.</source>
        <translation>Geef een grafiek op; “%1” toont ze allemaal.</translation>
    </message>
    <message>
        <source>Name the file to write: “--out FILE.png”.</source>
        <translation>Geef het te schrijven bestand op: “--out FILE.png”.</translation>
    </message>
    <message>
        <source>chart</source>
        <translation>grafiek</translation>
    </message>
    <message>
        <source>one chart as a PNG, SVG or PDF file</source>
        <translation>één grafiek als PNG-, SVG- of PDF-bestand</translation>
    </message>
    <message>
        <source>Writes one chart, complete with title, unit, base, source and date. It is light unless
“--theme dark” asks for the other. No display is needed.

  ketenbudget chart --list
  ketenbudget chart verschil-37.4 --out 37.4.png
  ketenbudget chart jaren-37.4-zbo-rwt-coa --out coa.svg --unit mln --lang nl
  ketenbudget chart verschil-37 --out print.png --size 3508x2480 --dpi 300</source>
        <translation>Schrijft één grafiek, compleet met titel, eenheid, basis, bron en datum. De grafiek is licht,
tenzij “--theme dark” is opgegeven. Er is geen beeldscherm nodig.

  ketenbudget chart --list
  ketenbudget chart verschil-37.4 --out 37.4.png
  ketenbudget chart jaren-37.4-zbo-rwt-coa --out coa.svg --unit mln --lang nl
  ketenbudget chart verschil-37 --out print.png --size 3508x2480 --dpi 300</translation>
    </message>
    <message>
        <source>list the names of all charts</source>
        <translation>namen van alle grafieken tonen</translation>
    </message>
    <message>
        <source>the file to write; its ending tells the format</source>
        <translation>te schrijven bestand; de extensie bepaalt het type</translation>
    </message>
    <message>
        <source>width and height in pixels</source>
        <translation>breedte en hoogte in pixels</translation>
    </message>
    <message>
        <source>pixels per inch on paper</source>
        <translation>pixels per inch op papier</translation>
    </message>
    <message>
        <source>background</source>
        <translation>achtergrond</translation>
    </message>
    <message>
        <source>a sentence above the title</source>
        <translation>zin boven de titel</translation>
    </message>
</context>
<context>
    <name>ChartWords</name>
    <message>
        <source>Table %1</source>
        <translation>Tabel %1</translation>
    </message>
    <message>
        <source>Source: %1 (%2), %3</source>
        <translation>Bron: %1 (%2), %3</translation>
    </message>
    <message>
        <source>Data as at %1</source>
        <translation>Stand gegevens: %1</translation>
    </message>
    <message>
        <source>Asylum and Migration (XX)</source>
        <translation>Asiel en Migratie (XX)</translation>
    </message>
    <message>
        <source>not printed</source>
        <translation>niet afgedrukt</translation>
    </message>
    <message>
        <source>A sum leaves out a cell that is not printed</source>
        <translation>Een som laat een niet-afgedrukte cel weg</translation>
    </message>
    <message>
        <source>The act puts budget and realisation on different parts: compare in the recast series</source>
        <translation>De wet zet begroting en realisatie op verschillende onderdelen: vergelijk in de herrekende reeks</translation>
    </message>
</context>
<context>
    <name>CheckDetails</name>
    <message>
        <source>exactly at the limit</source>
        <translation>precies op de grens</translation>
    </message>
    <message>
        <source>below the limit</source>
        <translation>onder de grens</translation>
    </message>
    <message>
        <source>above the floor</source>
        <translation>boven de ondergrens</translation>
    </message>
    <message>
        <source>above the limit</source>
        <translation>boven de grens</translation>
    </message>
    <message>
        <source>below zero</source>
        <translation>onder nul</translation>
    </message>
    <message>
        <source>below the floor</source>
        <translation>onder de ondergrens</translation>
    </message>
    <message>
        <source>room %1</source>
        <translation>ruimte %1</translation>
    </message>
    <message>
        <source>difference %1</source>
        <translation>verschil %1</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Reden: %1</translation>
    </message>
    <message>
        <source>Reason for %1: %2</source>
        <translation>Reden voor %1: %2</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>grens %1</translation>
    </message>
    <message>
        <source>Another norm on this value: %1</source>
        <translation>Andere norm voor deze waarde: %1</translation>
    </message>
    <message>
        <source>In the text, line %1, in our own words: %2</source>
        <translation>In de tekst, regel %1, in eigen woorden: %2</translation>
    </message>
    <message>
        <source>L</source>
        <comment>mark of a cell on the left side of a check</comment>
        <translation>L</translation>
    </message>
    <message>
        <source>R</source>
        <comment>mark of a cell on the right side of a check</comment>
        <translation>R</translation>
    </message>
</context>
<context>
    <name>CheckTerms</name>
    <message>
        <source>equal</source>
        <translation>gelijk</translation>
    </message>
    <message>
        <source>within rounding</source>
        <translation>binnen afronding</translation>
    </message>
    <message>
        <source>explained</source>
        <translation>verklaard</translation>
    </message>
    <message>
        <source>unexplained</source>
        <translation>onverklaard</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>signaal</translation>
    </message>
    <message>
        <source>norm met</source>
        <translation>norm gehaald</translation>
    </message>
    <message>
        <source>norm breached</source>
        <translation>norm overschreden</translation>
    </message>
    <message>
        <source>parts = total</source>
        <translation>delen = totaal</translation>
    </message>
    <message>
        <source>difference recomputed</source>
        <translation>verschil herrekend</translation>
    </message>
    <message>
        <source>opening + mutations = closing</source>
        <translation>begin + mutaties = eind</translation>
    </message>
    <message>
        <source>assets = liabilities</source>
        <translation>activa = passiva</translation>
    </message>
    <message>
        <source>ratio recomputed</source>
        <translation>verhouding herrekend</translation>
    </message>
    <message>
        <source>the same amount in two tables</source>
        <translation>hetzelfde bedrag in twee tabellen</translation>
    </message>
    <message>
        <source>opening = closing of the year before</source>
        <translation>begin = eind van het jaar ervoor</translation>
    </message>
    <message>
        <source>one indicator in several places</source>
        <translation>één indicator op meer plaatsen</translation>
    </message>
    <message>
        <source>copied from an earlier year</source>
        <translation>overgenomen uit een eerder jaar</translation>
    </message>
    <message>
        <source>text against table</source>
        <translation>tekst tegenover tabel</translation>
    </message>
    <message>
        <source>norm</source>
        <translation>norm</translation>
    </message>
</context>
<context>
    <name>CheckTextWords</name>
    <message>
        <source>room %1 (%2)</source>
        <translation>ruimte %1 (%2)</translation>
    </message>
    <message>
        <source>difference %1, rounding ± %2 (%3)</source>
        <translation>verschil %1, afronding ± %2 (%3)</translation>
    </message>
    <message>
        <source>computed: %1</source>
        <translation>berekend: %1</translation>
    </message>
    <message>
        <source>printed: %1</source>
        <translation>afgedrukt: %1</translation>
    </message>
    <message>
        <source>value: %1</source>
        <translation>waarde: %1</translation>
    </message>
    <message>
        <source>limit: %1</source>
        <translation>grens: %1</translation>
    </message>
    <message>
        <source>one side: %1</source>
        <translation>ene kant: %1</translation>
    </message>
    <message>
        <source>other side: %1</source>
        <translation>andere kant: %1</translation>
    </message>
    <message>
        <source>reason: %1</source>
        <translation>reden: %1</translation>
    </message>
    <message>
        <source>Suspected: %1</source>
        <translation>Verdacht: %1</translation>
    </message>
    <message>
        <source>Suspected: %1; with %2 it would tie</source>
        <translation>Verdacht: %1; met %2 zou het aansluiten</translation>
    </message>
    <message>
        <source>Checks: %1; of these %2</source>
        <translation>Controles: %1; waarvan %2</translation>
    </message>
</context>
<context>
    <name>CheckTexts</name>
    <message>
        <source>x €&#xa0;1.000</source>
        <translation>x €&#xa0;1.000</translation>
    </message>
    <message>
        <source>months</source>
        <translation>maanden</translation>
    </message>
    <message>
        <source>fte</source>
        <translation>fte</translation>
    </message>
    <message>
        <source>A limit has no tolerance.</source>
        <translation>Een grens kent geen marge.</translation>
    </message>
    <message>
        <source>Each printed figure stands for ± half of its last digit; together they may move the ratio by %1.</source>
        <translation>Elk afgedrukt cijfer geldt op ± de helft van het laatste cijfer na; samen kunnen ze de verhouding met %1 verschuiven.</translation>
    </message>
    <message>
        <source>%1 addends and a total in thousands: ± (%1 + 1) / 2 = %2</source>
        <extracomment>%1 is a number of addends, %2 the result: &quot;4 addends and a total in thousands: ± (4 + 1) / 2 = 2,5&quot;</extracomment>
        <translation>%1 posten en een totaal in duizenden: ± (%1 + 1) / 2 = %2</translation>
    </message>
    <message>
        <source>Printed figures: %1, each ± half of its last digit, together ± %2</source>
        <extracomment>%1 is a number of figures, %2 the result</extracomment>
        <translation>Afgedrukte cijfers: %1, elk ± de helft van het laatste cijfer, samen ± %2</translation>
    </message>
</context>
<context>
    <name>CheckWords</name>
    <message>
        <source>what in the printed figures does not tie</source>
        <translation>wat in de afgedrukte cijfers niet aansluit</translation>
    </message>
    <message>
        <source>Recomputes the totals, differences and links of the printed figures and lists what does not
tie, with both sides; the unexplained ones first, under the cell that they have in common.
Your notes in the database count as explanations. Amounts are in thousands of euro.
Exit status: 3 where something is unexplained, in the table that “--table” names.

  ketenbudget check
  ketenbudget check --table 9
  ketenbudget check --all --format csv &gt; checks.csv</source>
        <translation>Herrekent de totalen, verschillen en verbanden van de afgedrukte cijfers en toont wat niet
aansluit, met beide kanten; eerst wat onverklaard is, onder de cel die ze gemeen hebben.
Uw opmerkingen in de database tellen als verklaring. Bedragen in duizenden euro.
Exitcode: 3 als er iets onverklaard is, met “--table” alleen in die tabel.

  ketenbudget check
  ketenbudget check --table 9
  ketenbudget check --all --format csv &gt; checks.csv</translation>
    </message>
    <message>
        <source>list what ties, too</source>
        <translation>ook tonen wat aansluit</translation>
    </message>
    <message>
        <source>only checks in this state: %1</source>
        <translation>alleen controles met deze status: %1</translation>
    </message>
    <message>
        <source>only checks with a cell of this table</source>
        <translation>alleen controles met een cel van deze tabel</translation>
    </message>
    <message>
        <source>A check cannot be made: %1</source>
        <translation>Een controle is niet uit te voeren: %1</translation>
    </message>
</context>
<context>
    <name>ChecksReport</name>
    <message>
        <source>Reconciliation</source>
        <translation>Aansluiting</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Controle</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Left value</source>
        <translation>Waarde links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Right value</source>
        <translation>Waarde rechts</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Verschil</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Tolerantie</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Eenheid</translation>
    </message>
    <message>
        <source>Suspected</source>
        <translation>Verdachte cel</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
</context>
<context>
    <name>CommandLineWords</name>
    <message>
        <source>work with this database; it must exist</source>
        <translation>met deze database werken; die moet bestaan</translation>
    </message>
    <message>
        <source>language of texts</source>
        <translation>taal van de teksten</translation>
    </message>
    <message>
        <source>this help</source>
        <translation>deze hulp</translation>
    </message>
    <message>
        <source>version, data date and documents</source>
        <translation>versie, stand gegevens en documenten</translation>
    </message>
    <message>
        <source>The command line</source>
        <translation>De opdrachtregel</translation>
    </message>
    <message>
        <source>Nearest: %1.</source>
        <translation>Lijkt op: %1.</translation>
    </message>
    <message>
        <source>There is no such option here.</source>
        <translation>Die optie bestaat hier niet.</translation>
    </message>
    <message>
        <source>It may be: nl, en.</source>
        <translation>Mogelijk: nl, en.</translation>
    </message>
    <message>
        <source>Name a database file after it.</source>
        <translation>Geef daarachter een databasebestand op.</translation>
    </message>
    <message>
        <source>command</source>
        <translation>opdracht</translation>
    </message>
    <message>
        <source>“%1” takes no further word.</source>
        <translation>“%1” neemt niet meer argumenten aan.</translation>
    </message>
    <message>
        <source>Name a command.</source>
        <translation>Geef een opdracht op.</translation>
    </message>
</context>
<context>
    <name>CommandWords</name>
    <message>
        <source>Standard output could not be written (%1).</source>
        <translation>Naar de standaarduitvoer kon niet worden geschreven (%1).</translation>
    </message>
    <message>
        <source>in: %1</source>
        <translation>in: %1</translation>
    </message>
</context>
<context>
    <name>CopiedForward</name>
    <message>
        <source>%1: equals %2</source>
        <translation>%1: gelijk aan %2</translation>
    </message>
</context>
<context>
    <name>CrosswalkWords</name>
    <message>
        <source>Was/wordt: from the budget act to the recast series, %1, %2</source>
        <translation>Was/wordt: van de begrotingswet naar de herrekende reeks, %1, %2</translation>
    </message>
    <message>
        <source>Was (legal structure)</source>
        <translation>Was (wettelijke indeling)</translation>
    </message>
    <message>
        <source>Budget was</source>
        <translation>Begroting was</translation>
    </message>
    <message>
        <source>Becomes (recast series)</source>
        <translation>Wordt (herrekende reeks)</translation>
    </message>
    <message>
        <source>Budget becomes</source>
        <translation>Begroting wordt</translation>
    </message>
    <message>
        <source>Δ was</source>
        <translation>Δ was</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Opmerking</translation>
    </message>
</context>
<context>
    <name>DbWords</name>
    <message>
        <source>file: %1</source>
        <translation>bestand: %1</translation>
    </message>
    <message>
        <source>size: %1 bytes</source>
        <translation>grootte: %1 bytes</translation>
    </message>
    <message>
        <source>schema: %1</source>
        <translation>schema: %1</translation>
    </message>
    <message>
        <source>journal: %1</source>
        <translation>journaal: %1</translation>
    </message>
    <message>
        <source>document: %1 (%2), %3 tables, %4 figures</source>
        <translation>document: %1 (%2), %3 tabellen, %4 cijfers</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niets</translation>
    </message>
    <message>
        <source>expected %1, found %2</source>
        <translation>verwacht %1, gevonden %2</translation>
    </message>
    <message>
        <source>damaged: %1</source>
        <translation>beschadigd: %1</translation>
    </message>
    <message>
        <source>table %1 refers to a row that is not there</source>
        <translation>tabel %1 verwijst naar een rij die er niet is</translation>
    </message>
    <message>
        <source>schema version: %1</source>
        <translation>schemaversie: %1</translation>
    </message>
    <message>
        <source>schema, %1: %2</source>
        <translation>schema, %1: %2</translation>
    </message>
    <message>
        <source>document %1 is missing</source>
        <translation>document %1 ontbreekt</translation>
    </message>
    <message>
        <source>figure %1: %2</source>
        <translation>cijfer %1: %2</translation>
    </message>
    <message>
        <source>%1: whole and unchanged</source>
        <translation>%1: volledig en ongewijzigd</translation>
    </message>
    <message>
        <source>it exists already</source>
        <translation>het bestaat al</translation>
    </message>
    <message>
        <source>%1: made</source>
        <translation>%1: aangemaakt</translation>
    </message>
    <message>
        <source>action</source>
        <translation>actie</translation>
    </message>
    <message>
        <source>Name the new file.</source>
        <translation>Geef het nieuwe bestand op.</translation>
    </message>
    <message>
        <source>Name the database with “--db FILE”.</source>
        <translation>Geef de database op met “--db FILE”.</translation>
    </message>
    <message>
        <source>text %1: %2</source>
        <translation>tekst %1: %2</translation>
    </message>
    <message>
        <source>%1: a copy of %2</source>
        <translation>%1: kopie van %2</translation>
    </message>
    <message>
        <source>You have no database of your own yet (%1). The window makes it when it opens for the first time; until then commands work with the built-in figures. Name another one with “--db FILE”.</source>
        <translation>Er is nog geen eigen database (%1). Het venster maakt die aan als het voor het eerst opent; tot dan werken opdrachten met de meegeleverde cijfers. Geef een andere op met “--db FILE”.</translation>
    </message>
    <message>
        <source>tell about, check, copy or make a database</source>
        <translation>een database beschrijven, controleren, kopiëren of aanmaken</translation>
    </message>
    <message>
        <source>info tells what is in the database, verify compares all of it with the published figures,
backup copies it with your notes to a new file, create makes a new database. Only create and
backup write, and neither overwrites a file. Without “--db” it is about your own database.

  ketenbudget db info
  ketenbudget db verify --db figures.sqlite
  ketenbudget db backup copy.sqlite
  ketenbudget db create figures.sqlite</source>
        <translation>info toont wat er in de database staat, verify vergelijkt alles met de gepubliceerde cijfers,
backup maakt een kopie met uw opmerkingen in een nieuw bestand, create maakt een nieuwe
database. Alleen create en backup schrijven, en geen van beide overschrijft een bestand.
Zonder “--db” gaat het om uw eigen database.

  ketenbudget db info
  ketenbudget db verify --db figures.sqlite
  ketenbudget db backup copy.sqlite
  ketenbudget db create figures.sqlite</translation>
    </message>
    <message>
        <source>Say what to do: info, verify, backup FILE or create FILE.</source>
        <translation>Geef op wat er moet gebeuren: info, verify, backup FILE of create FILE.</translation>
    </message>
</context>
<context>
    <name>DeclaredChecks</name>
    <message>
        <source>%1: its tables share no column</source>
        <translation>%1: de tabellen hebben geen kolom gemeen</translation>
    </message>
    <message>
        <source>%1: there is no cell %2</source>
        <translation>%1: er is geen cel %2</translation>
    </message>
    <message>
        <source>%1: “%2” is no expression, from “%3” on</source>
        <translation>%1: “%2” is geen uitdrukking, vanaf “%3”</translation>
    </message>
</context>
<context>
    <name>ErrorTexts</name>
    <message>
        <source>%1, line %2</source>
        <translation>%1, regel %2</translation>
    </message>
    <message>
        <source>“%1” does not exist.</source>
        <translation>“%1” bestaat niet.</translation>
    </message>
    <message>
        <source>Nothing was opened and nothing was made in its place.</source>
        <translation>Er is niets geopend en er is niets voor in de plaats aangemaakt.</translation>
    </message>
    <message>
        <source>Check the spelling of the path and try again.</source>
        <translation>Controleer de spelling van het pad en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>“%1” cannot be read (%2).</source>
        <translation>“%1” kan niet worden gelezen (%2).</translation>
    </message>
    <message>
        <source>The system does not let this user open it.</source>
        <translation>Het systeem staat deze gebruiker niet toe het te openen.</translation>
    </message>
    <message>
        <source>Check the access rights of the file and its folder.</source>
        <translation>Controleer de rechten op het bestand en de map.</translation>
    </message>
    <message>
        <source>“%1” cannot be written (%2).</source>
        <translation>“%1” kan niet worden geschreven (%2).</translation>
    </message>
    <message>
        <source>The file or its folder is read-only; nothing was changed.</source>
        <translation>Het bestand of de map is alleen-lezen; er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Choose another folder, or ask for the right to write here.</source>
        <translation>Kies een andere map, of vraag schrijfrechten voor deze map aan.</translation>
    </message>
    <message>
        <source>There is no room left to write “%1”.</source>
        <translation>Er is geen ruimte meer om “%1” te schrijven.</translation>
    </message>
    <message>
        <source>Writing was stopped; what was there before is unchanged.</source>
        <translation>Het schrijven is gestopt; wat er stond, is ongewijzigd.</translation>
    </message>
    <message>
        <source>Free some space or choose another disk, and try again.</source>
        <translation>Maak ruimte vrij of kies een andere schijf, en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>“%1” could not be written (%2).</source>
        <translation>“%1” kon niet worden geschreven (%2).</translation>
    </message>
    <message>
        <source>Nothing was left behind; an older file of that name is unchanged.</source>
        <translation>Er is niets achtergebleven; een ouder bestand met die naam is ongewijzigd.</translation>
    </message>
    <message>
        <source>Check the folder and the name, and try again.</source>
        <translation>Controleer de map en de naam, en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>“%1” is not a database.</source>
        <translation>“%1” is geen database.</translation>
    </message>
    <message>
        <source>It is another kind of file; it was not changed.</source>
        <translation>Het is een ander type bestand; het is niet gewijzigd.</translation>
    </message>
    <message>
        <source>Choose the Ketenbudget database, or start without “--db”.</source>
        <translation>Kies de database van Ketenbudget, of start zonder “--db”.</translation>
    </message>
    <message>
        <source>“%1” is a database of another program.</source>
        <translation>“%1” is een database van een ander programma.</translation>
    </message>
    <message>
        <source>It holds no Ketenbudget figures; it was not changed.</source>
        <translation>Er staan geen cijfers van Ketenbudget in; het bestand is niet gewijzigd.</translation>
    </message>
    <message>
        <source>The database “%1” is damaged (%2).</source>
        <translation>De database “%1” is beschadigd (%2).</translation>
    </message>
    <message>
        <source>Part of the file is missing or unreadable; it was not changed.</source>
        <translation>Een deel van het bestand ontbreekt of is onleesbaar; het is niet gewijzigd.</translation>
    </message>
    <message>
        <source>Put a backup in its place, or move it away and start again: the figures are made anew.</source>
        <translation>Zet een back-up terug, of verplaats het bestand en start opnieuw: de cijfers worden dan opnieuw aangemaakt.</translation>
    </message>
    <message>
        <source>The database “%1” was made by a newer Ketenbudget.</source>
        <translation>De database “%1” is gemaakt met een nieuwere versie van Ketenbudget.</translation>
    </message>
    <message>
        <source>This version does not know its form; it was not changed.</source>
        <translation>Deze versie kent de opbouw ervan niet; het bestand is niet gewijzigd.</translation>
    </message>
    <message>
        <source>Install the newer version, or open another database.</source>
        <translation>Installeer de nieuwere versie, of open een andere database.</translation>
    </message>
    <message>
        <source>The database “%1” is in use by another program.</source>
        <translation>De database “%1” is in gebruik door een ander programma.</translation>
    </message>
    <message>
        <source>It could not be opened for writing in time; nothing was changed.</source>
        <translation>Openen om te schrijven lukte niet op tijd; er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Close the other program and try again.</source>
        <translation>Sluit het andere programma en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The database “%1” could not be brought up to date (%2).</source>
        <translation>De database “%1” kon niet worden bijgewerkt (%2).</translation>
    </message>
    <message>
        <source>The upgrade was undone; the file is as it was.</source>
        <translation>De bijwerking is teruggedraaid; het bestand is zoals het was.</translation>
    </message>
    <message>
        <source>Report this message; go on with the previous version of the program until then.</source>
        <translation>Meld dit bericht; werk zolang verder met de vorige versie van het programma.</translation>
    </message>
    <message>
        <source>The database “%1” did not answer as expected (%2).</source>
        <translation>De database “%1” antwoordde niet zoals verwacht (%2).</translation>
    </message>
    <message>
        <source>This is an error in the program; the last change was undone.</source>
        <translation>Dit is een fout in het programma; de laatste wijziging is teruggedraaid.</translation>
    </message>
    <message>
        <source>Report this message with what you were doing.</source>
        <translation>Meld dit bericht, met de handeling waarbij het verscheen.</translation>
    </message>
    <message>
        <source>Nothing of the data package was taken over.</source>
        <translation>Er is niets uit het gegevenspakket overgenomen.</translation>
    </message>
    <message>
        <source>Correct that place in the file and import the package again.</source>
        <translation>Verbeter die plaats in het bestand en importeer het pakket opnieuw.</translation>
    </message>
    <message>
        <source>%1: the manifest of the data package cannot be used (%2).</source>
        <translation>%1: het manifest van het gegevenspakket is niet bruikbaar (%2).</translation>
    </message>
    <message>
        <source>%1: the row has a wrong number of columns (%2).</source>
        <translation>%1: de rij heeft een verkeerd aantal kolommen (%2).</translation>
    </message>
    <message>
        <source>%1: “%2” is not an amount.</source>
        <translation>%1: “%2” is geen bedrag.</translation>
    </message>
    <message>
        <source>Write amounts as printed: 1.234, −1.234, 0, a dash, or nothing.</source>
        <translation>Schrijf bedragen zoals afgedrukt: 1.234, −1.234, 0, een streepje of niets.</translation>
    </message>
    <message>
        <source>%1: “%2” is there twice.</source>
        <translation>%1: “%2” staat er twee keer.</translation>
    </message>
    <message>
        <source>%1: the unit “%2” is unknown.</source>
        <translation>%1: de eenheid “%2” is onbekend.</translation>
    </message>
    <message>
        <source>%1: “%2” is not one of the allowed values.</source>
        <translation>%1: “%2” is geen toegestane waarde.</translation>
    </message>
    <message>
        <source>“%1” is not known.</source>
        <translation>“%1” is niet bekend.</translation>
    </message>
    <message>
        <source>Ask for the list of names and choose one of them.</source>
        <translation>Vraag de lijst met namen op en kies er één.</translation>
    </message>
    <message>
        <source>“%1” was not understood.</source>
        <translation>“%1” is niet begrepen.</translation>
    </message>
    <message>
        <source>See “ketenbudget --help”.</source>
        <translation>Zie “ketenbudget --help”.</translation>
    </message>
    <message>
        <source>Use EUR_1000, EUR_MLN, EUR_MRD, EUR, PERCENT, COUNT, MONTHS, FTE or INDEX; TEXT only for a whole table of words.</source>
        <translation>Gebruik EUR_1000, EUR_MLN, EUR_MRD, EUR, PERCENT, COUNT, MONTHS, FTE of INDEX; TEXT alleen voor een tabel die geheel uit tekst bestaat.</translation>
    </message>
    <message>
        <source>%1: “%2” does not exist.</source>
        <translation>%1: “%2” bestaat niet.</translation>
    </message>
</context>
<context>
    <name>FigureFacts</name>
    <message>
        <source>nothing (empty cell)</source>
        <translation>niets (lege cel)</translation>
    </message>
    <message>
        <source>none: nothing is printed</source>
        <translation>geen: er is niets afgedrukt</translation>
    </message>
    <message>
        <source>nil: a dash is printed</source>
        <translation>nihil: er is een streepje afgedrukt</translation>
    </message>
    <message>
        <source>%1; the table&apos;s title names no unit</source>
        <translation>%1; de titel van de tabel noemt geen eenheid</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>value, unit</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Cells of this row are missing in the text of the report; the column follows from a printed total.</source>
        <translation>In de tekst van het verslag ontbreken cellen van deze rij; de kolom volgt uit een afgedrukt totaal.</translation>
    </message>
    <message>
        <source>Uncertain column: cells of this row are missing in the text of the report, and no total tells which. The order of the text was kept.</source>
        <translation>Kolom onzeker: in de tekst van het verslag ontbreken cellen van deze rij, en geen totaal wijst uit welke. De volgorde van de tekst is aangehouden.</translation>
    </message>
    <message>
        <source>not printed</source>
        <translation>niet afgedrukt</translation>
    </message>
    <message>
        <source>dash printed</source>
        <translation>streepje afgedrukt</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>Tabel %1</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>pagina %1</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>regel %1</translation>
    </message>
    <message>
        <source>As printed</source>
        <translation>Zoals afgedrukt</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>Plaatsing</translation>
    </message>
    <message>
        <source>line %1 in the text</source>
        <translation>regel %1 in de tekst</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>document, parliamentary number</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Table %1: %2</source>
        <translation>Tabel %1: %2</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rij</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Vindplaats</translation>
    </message>
    <message>
        <source>none: words are printed</source>
        <translation>geen: er is tekst afgedrukt</translation>
    </message>
    <message>
        <source>text</source>
        <translation>tekst</translation>
    </message>
</context>
<context>
    <name>FiguresWords</name>
    <message>
        <source>document</source>
        <translation>document</translation>
    </message>
    <message>
        <source>every printed figure, with its place in the report</source>
        <translation>alle afgedrukte cijfers, met hun vindplaats in het verslag</translation>
    </message>
    <message>
        <source>Writes every printed figure: document, table, page, line in the text of the document, the
row with the rows it stands under, column, the token as printed, its value and unit. The
value has “.” as decimal point and is empty for a dash and for an empty cell.

  ketenbudget figures &gt; figures.csv
  ketenbudget figures --table 6 --format json</source>
        <translation>Schrijft alle afgedrukte cijfers: document, tabel, pagina, regel in de tekst van het document,
de rij met de rijen waar die onder valt, kolom, de tekst zoals afgedrukt, de waarde en de
eenheid. De waarde heeft “.” als decimaalteken en is leeg bij een streepje en bij een lege cel.

  ketenbudget figures &gt; figures.csv
  ketenbudget figures --table 6 --format json</translation>
    </message>
    <message>
        <source>only this table of the document</source>
        <translation>alleen deze tabel van het document</translation>
    </message>
    <message>
        <source>only this document</source>
        <translation>alleen dit document</translation>
    </message>
    <message>
        <source>form of the list</source>
        <translation>vorm van de lijst</translation>
    </message>
</context>
<context>
    <name>FindingTerms</name>
    <message>
        <source>finding</source>
        <translation>bevinding</translation>
    </message>
    <message>
        <source>recommendation</source>
        <translation>aanbeveling</translation>
    </message>
    <message>
        <source>perspective</source>
        <translation>handelingsperspectief</translation>
    </message>
    <message>
        <source>chain objective</source>
        <translation>ketendoel</translation>
    </message>
    <message>
        <source>measure</source>
        <translation>maatregel</translation>
    </message>
    <message>
        <source>ministry</source>
        <translation>ministerie</translation>
    </message>
    <message>
        <source>review of 2021</source>
        <translation>doorlichting 2021</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nieuw</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>in uitvoering</translation>
    </message>
    <message>
        <source>solved</source>
        <translation>opgelost</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>vermeld</translation>
    </message>
</context>
<context>
    <name>FormulaText</name>
    <message>
        <source>not printed</source>
        <translation>niet afgedrukt</translation>
    </message>
    <message>
        <source>dash printed</source>
        <translation>streepje afgedrukt</translation>
    </message>
    <message>
        <source>not printed, left out</source>
        <translation>niet afgedrukt, telt niet mee</translation>
    </message>
    <message>
        <source>dash printed, left out</source>
        <translation>streepje afgedrukt, telt niet mee</translation>
    </message>
</context>
<context>
    <name>FormulaWords</name>
    <message>
        <source>blank</source>
        <translation>leeg</translation>
    </message>
</context>
<context>
    <name>Glossary</name>
    <message>
        <source>en</source>
        <extracomment>Code of the language of this translation: nl for Dutch.</extracomment>
        <translation>nl</translation>
    </message>
</context>
<context>
    <name>HelpWords</name>
    <message>
        <source> (without it: %1)</source>
        <translation> (standaard: %1)</translation>
    </message>
    <message>
        <source>The budget of the Dutch migration chain: printed figures, variances and charts.</source>
        <translation>De begroting van de Nederlandse migratieketen: afgedrukte cijfers, verschillen en grafieken.</translation>
    </message>
    <message>
        <source>opens the window</source>
        <translation>opent het venster</translation>
    </message>
    <message>
        <source>needs no display</source>
        <translation>heeft geen beeldscherm nodig</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Opdrachten:</translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation>Opties bij elke opdracht:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Opties:</translation>
    </message>
    <message>
        <source>“ketenbudget COMMAND --help” tells more about one of them.
Exit status: 0 done, 1 failed, 2 not understood, 3 “check” found something unexplained.</source>
        <translation>“ketenbudget COMMAND --help” geeft uitleg over één opdracht.
Exitcode: 0 gelukt, 1 mislukt, 2 niet begrepen, 3 “check” vond iets onverklaards.</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>added</source>
        <translation>toegevoegd</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>vervangen</translation>
    </message>
    <message>
        <source>unchanged, it was there already</source>
        <translation>ongewijzigd, stond er al in</translation>
    </message>
    <message>
        <source>%1: %2; %3 tables, %4 figures</source>
        <translation>%1: %2; %3 tabellen, %4 cijfers</translation>
    </message>
    <message>
        <source>(dry run: nothing was written)</source>
        <translation>(proef: er is niets geschreven)</translation>
    </message>
    <message>
        <source>take over the figures of a data package</source>
        <translation>de cijfers van een gegevenspakket overnemen</translation>
    </message>
    <message>
        <source>Reads and checks the data package in FOLDER and takes all of it over into the database, or
nothing. Every mistake in it is listed with file and line.

  ketenbudget import suppletoire-2026 --dry-run
  ketenbudget import suppletoire-2026 --db figures.sqlite</source>
        <translation>Leest en controleert het gegevenspakket in FOLDER en neemt het helemaal over in de database,
of helemaal niet. Elke fout erin wordt gemeld met bestand en regel.

  ketenbudget import suppletoire-2026 --dry-run
  ketenbudget import suppletoire-2026 --db figures.sqlite</translation>
    </message>
    <message>
        <source>check everything, write nothing</source>
        <translation>alles controleren, niets schrijven</translation>
    </message>
    <message>
        <source>Name the folder of a data package.</source>
        <translation>Geef de map van een gegevenspakket op.</translation>
    </message>
</context>
<context>
    <name>NumberFormat</name>
    <message>
        <source>n/a</source>
        <translation>n.v.t.</translation>
    </message>
</context>
<context>
    <name>OptionWords</name>
    <message>
        <source>It may be: %1.</source>
        <translation>Mogelijk: %1.</translation>
    </message>
    <message>
        <source>It is a whole number from %1 to %2.</source>
        <translation>Geef een geheel getal op van %1 tot en met %2.</translation>
    </message>
    <message>
        <source>It is width x height in pixels, each from %1 to %2: 1920x1080.</source>
        <translation>Geef breedte x hoogte in pixels op, elk van %1 tot en met %2: 1920x1080.</translation>
    </message>
    <message>
        <source>amounts in thousands (keur) or millions (mln) of euro</source>
        <translation>bedragen in duizenden (keur) of miljoenen (mln) euro</translation>
    </message>
    <message>
        <source>form of the list</source>
        <translation>vorm van de lijst</translation>
    </message>
    <message>
        <source>table</source>
        <translation>tabel</translation>
    </message>
</context>
<context>
    <name>PassagePanel</name>
    <message>
        <source>policy</source>
        <translation>beleidsmatig</translation>
    </message>
    <message>
        <source>technical</source>
        <translation>technisch</translation>
    </message>
    <message>
        <source>settlement</source>
        <translation>afrekening</translation>
    </message>
    <message>
        <source>stand or total</source>
        <translation>stand of totaal</translation>
    </message>
    <message>
        <source>raises</source>
        <translation>verhoogt</translation>
    </message>
    <message>
        <source>lowers</source>
        <translation>verlaagt</translation>
    </message>
    <message>
        <source>about</source>
        <translation>circa</translation>
    </message>
</context>
<context>
    <name>PrintedReport</name>
    <message>
        <source>Row</source>
        <translation>Rij</translation>
    </message>
    <message>
        <source>Transcription: %1</source>
        <translation>Transcriptie: %1</translation>
    </message>
</context>
<context>
    <name>ProvenanceText</name>
    <message>
        <source>calculated</source>
        <translation>berekend</translation>
    </message>
    <message>
        <source>no cell in the report</source>
        <translation>geen cel in het verslag</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>sluit aan</translation>
    </message>
    <message>
        <source>differs by %1</source>
        <translation>verschil %1</translation>
    </message>
    <message>
        <source>also printed as %1 in Table %2, column %3: %4</source>
        <translation>ook afgedrukt als %1 in Tabel %2, kolom %3: %4</translation>
    </message>
    <message>
        <source>became: %1</source>
        <translation>wordt: %1</translation>
    </message>
    <message>
        <source>was: %1</source>
        <translation>was: %1</translation>
    </message>
    <message>
        <source>outside this chapter</source>
        <translation>buiten dit hoofdstuk</translation>
    </message>
    <message>
        <source>A percentage of 0 has no meaning.</source>
        <translation>Een percentage van 0 heeft geen betekenis.</translation>
    </message>
    <message>
        <source>A percentage has no meaning where the sign turns.</source>
        <translation>Een percentage heeft geen betekenis als het teken omslaat.</translation>
    </message>
    <message>
        <source>Rounded to a tenth of a percent.</source>
        <translation>Afgerond op een tiende procent.</translation>
    </message>
    <message>
        <source>Not every part of this number is printed; what is not printed was left out.</source>
        <translation>Niet elk deel van dit getal is afgedrukt; wat niet is afgedrukt, telt niet mee.</translation>
    </message>
    <message>
        <source>The report has no cell for this, and nothing from which it could be calculated.</source>
        <translation>Het verslag heeft hiervoor geen cel en niets waaruit het getal te berekenen is.</translation>
    </message>
    <message>
        <source>Calculated from</source>
        <translation>Berekend uit</translation>
    </message>
    <message>
        <source>In the report</source>
        <translation>In het verslag</translation>
    </message>
    <message>
        <source>Was/wordt</source>
        <translation>Was/wordt</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Opmerkingen</translation>
    </message>
</context>
<context>
    <name>Reconciliation</name>
    <message>
        <source>%1: compares things of different units</source>
        <translation>%1: vergelijkt verschillende eenheden</translation>
    </message>
    <message>
        <source>%1: a cell holds words, not a number</source>
        <translation>%1: een cel bevat tekst, geen getal</translation>
    </message>
    <message>
        <source>%1: cannot be calculated</source>
        <translation>%1: niet te berekenen</translation>
    </message>
    <message>
        <source>Note on an earlier difference: %1</source>
        <translation>Opmerking bij een eerder verschil: %1</translation>
    </message>
</context>
<context>
    <name>ReconciliationActions</name>
    <message>
        <source>&amp;Find a check</source>
        <translation>Controle &amp;zoeken</translation>
    </message>
    <message>
        <source>&amp;Copy the check</source>
        <translation>Controle &amp;kopiëren</translation>
    </message>
    <message>
        <source>Show &amp;all checks</source>
        <translation>Alle controles to&amp;nen</translation>
    </message>
    <message>
        <source>&amp;Where does this number come from?</source>
        <translation>&amp;Waar komt dit getal vandaan?</translation>
    </message>
    <message>
        <source>Copy with &amp;headers</source>
        <translation>Kopiëren &amp;met koppen</translation>
    </message>
</context>
<context>
    <name>ScaleBands</name>
    <message>
        <source>Scaling band: %1</source>
        <translation>Schaalband: %1</translation>
    </message>
</context>
<context>
    <name>ScreenshotsWords</name>
    <message>
        <source>a PNG of every page, each way it can look</source>
        <translation>een PNG van elke pagina, in elke weergave</translation>
    </message>
    <message>
        <source>Draws every page of the window into DIR, in both languages and themes, and lists the files
that were written. DIR is made if it is not there. No display is needed.

  ketenbudget screenshots pictures</source>
        <translation>Tekent elke pagina van het venster in DIR, in beide talen en thema&apos;s, en toont de geschreven
bestanden. DIR wordt zo nodig aangemaakt. Er is geen beeldscherm nodig.

  ketenbudget screenshots pictures</translation>
    </message>
    <message>
        <source>Name a folder for the pictures.</source>
        <translation>Geef een map voor de afbeeldingen op.</translation>
    </message>
</context>
<context>
    <name>SearchCommandWords</name>
    <message>
        <source>find an amount or words, and where they stand</source>
        <translation>een bedrag of woorden zoeken, met de vindplaats</translation>
    </message>
    <message>
        <source>Looks through figures, labels, texts, findings and terms; every word must occur. An amount is
found with and without its points, in thousands and in millions, whatever its sign.

  ketenbudget search 469.334
  ketenbudget search leges IND
  ketenbudget search amv --format csv</source>
        <translation>Doorzoekt cijfers, omschrijvingen, teksten, bevindingen en begrippen; elk woord moet voorkomen.
Een bedrag wordt gevonden met of zonder punten, in duizenden en miljoenen, ongeacht het teken.

  ketenbudget search 469.334
  ketenbudget search leges IND
  ketenbudget search amv --format csv</translation>
    </message>
    <message>
        <source>Name an amount or words to find.</source>
        <translation>Geef een bedrag of woorden op om te zoeken.</translation>
    </message>
    <message>
        <source>nothing found for “%1”</source>
        <translation>niets gevonden voor “%1”</translation>
    </message>
</context>
<context>
    <name>SearchListWords</name>
    <message>
        <source>%1, line %2</source>
        <translation>%1, regel %2</translation>
    </message>
</context>
<context>
    <name>SourcePlace</name>
    <message>
        <source>line %1 in the text</source>
        <translation>regel %1 in de tekst</translation>
    </message>
    <message>
        <source>lines %1–%2 in the text</source>
        <translation>regels %1–%2 in de tekst</translation>
    </message>
</context>
<context>
    <name>SourcesActions</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiëren</translation>
    </message>
    <message>
        <source>Copy with &amp;headers</source>
        <translation>Kopiëren &amp;met koppen</translation>
    </message>
    <message>
        <source>&amp;Find text or amount</source>
        <translation>Tekst of bedrag &amp;zoeken</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Terug</translation>
    </message>
    <message>
        <source>&amp;Previous table</source>
        <translation>&amp;Vorige tabel</translation>
    </message>
    <message>
        <source>&amp;Next table</source>
        <translation>Vol&amp;gende tabel</translation>
    </message>
    <message>
        <source>&amp;Where does this number come from?</source>
        <translation>&amp;Waar komt dit getal vandaan?</translation>
    </message>
    <message>
        <source>Panel “&amp;Used in”</source>
        <translation>Paneel “&amp;Gebruikt in”</translation>
    </message>
</context>
<context>
    <name>StartWords</name>
    <message>
        <source>Go on with the built-in figures</source>
        <translation>Verder met de meegeleverde cijfers</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Afsluiten</translation>
    </message>
    <message>
        <source>there is no display for the window. Commands need none: ketenbudget --help</source>
        <translation>er is geen beeldscherm voor het venster. Opdrachten hebben er geen nodig: ketenbudget --help</translation>
    </message>
</context>
<context>
    <name>StructuralWords</name>
    <message>
        <source>%1: opening balance and mutations</source>
        <translation>%1: beginstand en mutaties</translation>
    </message>
    <message>
        <source>%1: total of its parts</source>
        <translation>%1: totaal van de delen</translation>
    </message>
    <message>
        <source>%1: realisation minus %2</source>
        <extracomment>%1 is a cell, %2 a budget stand: &quot;realisation minus adopted budget 2025&quot;</extracomment>
        <translation>%1: realisatie minus %2</translation>
    </message>
    <message>
        <source>%1: across the columns</source>
        <translation>%1: over de kolommen</translation>
    </message>
</context>
<context>
    <name>SuggestionWords</name>
    <message>
        <source>There is no %1 of that name.</source>
        <translation>Er is geen %1 met die naam.</translation>
    </message>
    <message>
        <source>Nearest: %1.</source>
        <translation>Lijkt op: %1.</translation>
    </message>
    <message>
        <source>Known: %1.</source>
        <translation>Bekend: %1.</translation>
    </message>
    <message>
        <source>“%1” lists them all.</source>
        <translation>“%1” toont ze allemaal.</translation>
    </message>
</context>
<context>
    <name>TableWords</name>
    <message>
        <source>A workbook goes to a file: add “--out FILE.xlsx”.</source>
        <translation>Een werkmap komt in een bestand: voeg “--out FILE.xlsx” toe.</translation>
    </message>
    <message>
        <source>one analysis table, as text or as a file</source>
        <translation>één analysetabel, als tekst of als bestand</translation>
    </message>
    <message>
        <source>Writes one analysis table. Without “--format” the ending of FILE tells its form, and without
both it is text. CSV and JSON carry plain numbers with “.” as decimal point.

  ketenbudget table --list
  ketenbudget table artikelen --unit mln
  ketenbudget table artikelen --out artikelen.xlsx</source>
        <translation>Schrijft één analysetabel. Zonder “--format” bepaalt de extensie van FILE de vorm, en zonder
beide is het tekst. CSV en JSON bevatten kale getallen met “.” als decimaalteken.

  ketenbudget table --list
  ketenbudget table artikelen --unit mln
  ketenbudget table artikelen --out artikelen.xlsx</translation>
    </message>
    <message>
        <source>list the names of all tables</source>
        <translation>namen van alle tabellen tonen</translation>
    </message>
    <message>
        <source>form of the table</source>
        <translation>vorm van de tabel</translation>
    </message>
    <message>
        <source>write to this file instead of standard output</source>
        <translation>naar dit bestand schrijven in plaats van naar de standaarduitvoer</translation>
    </message>
    <message>
        <source>Name a table; “%1” lists them all.</source>
        <translation>Geef een tabel op; “%1” toont ze allemaal.</translation>
    </message>
    <message>
        <source>table</source>
        <translation>tabel</translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>Commitments</source>
        <translation>Verplichtingen</translation>
    </message>
    <message>
        <source>Expenditure</source>
        <translation>Uitgaven</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Ontvangsten</translation>
    </message>
    <message>
        <source>Legal structure</source>
        <translation>Wettelijke indeling</translation>
    </message>
    <message>
        <source>Recast series</source>
        <translation>Herrekende reeks</translation>
    </message>
    <message>
        <source>draft budget</source>
        <translation>ontwerpbegroting</translation>
    </message>
    <message>
        <source>adopted budget</source>
        <translation>vastgestelde begroting</translation>
    </message>
    <message>
        <source>first supplementary budget</source>
        <translation>eerste suppletoire begroting</translation>
    </message>
    <message>
        <source>September supplementary budget</source>
        <translation>suppletoire begroting september</translation>
    </message>
    <message>
        <source>second supplementary budget</source>
        <translation>tweede suppletoire begroting</translation>
    </message>
    <message>
        <source>realisation</source>
        <translation>realisatie</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>budget phase, year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>€&#xa0;million</source>
        <translation>€&#xa0;mln.</translation>
    </message>
    <message>
        <source>article</source>
        <translation>artikel</translation>
    </message>
    <message>
        <source>article part</source>
        <translation>artikelonderdeel</translation>
    </message>
    <message>
        <source>instrument type</source>
        <translation>instrumentsoort</translation>
    </message>
    <message>
        <source>instrument</source>
        <translation>instrument</translation>
    </message>
    <message>
        <source>subtotal</source>
        <translation>subtotaal</translation>
    </message>
    <message>
        <source>amounts in euro</source>
        <translation>bedragen in euro</translation>
    </message>
    <message>
        <source>percentages</source>
        <translation>percentages</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>aantallen</translation>
    </message>
    <message>
        <source>months</source>
        <translation>maanden</translation>
    </message>
    <message>
        <source>fte</source>
        <translation>fte</translation>
    </message>
    <message>
        <source>index</source>
        <translation>index</translation>
    </message>
    <message>
        <source>amounts x €&#xa0;1.000</source>
        <translation>bedragen x €&#xa0;1.000</translation>
    </message>
    <message>
        <source>amounts x €&#xa0;1 million</source>
        <translation>bedragen x €&#xa0;1 mln.</translation>
    </message>
    <message>
        <source>amounts x €&#xa0;1 billion</source>
        <translation>bedragen x €&#xa0;1 mld.</translation>
    </message>
    <message>
        <source>text</source>
        <translation>tekst</translation>
    </message>
</context>
<context>
    <name>TextChecks</name>
    <message>
        <source>%1: %2 (text line %3)</source>
        <translation>%1: %2 (tekstregel %3)</translation>
    </message>
</context>
<context>
    <name>TextSearch</name>
    <message>
        <source>Table %1</source>
        <translation>Tabel %1</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>bedrag</translation>
    </message>
    <message>
        <source>table</source>
        <translation>tabel</translation>
    </message>
    <message>
        <source>row</source>
        <translation>rij</translation>
    </message>
    <message>
        <source>column</source>
        <translation>kolom</translation>
    </message>
    <message>
        <source>term</source>
        <translation>begrip</translation>
    </message>
    <message>
        <source>text cell</source>
        <translation>tekstcel</translation>
    </message>
    <message>
        <source>explanation</source>
        <translation>toelichting</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>bevinding</translation>
    </message>
    <message>
        <source>note</source>
        <translation>noot</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>cijfer</translation>
    </message>
</context>
<context>
    <name>UsedIn</name>
    <message>
        <source>line %1 in the text</source>
        <translation>regel %1 in de tekst</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>pagina %1</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Table %1: %2</source>
        <translation>Tabel %1: %2</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rij</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Vindplaats</translation>
    </message>
    <message>
        <source>Budget line</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Controles</translation>
    </message>
    <message>
        <source>Also printed in</source>
        <translation>Ook afgedrukt in</translation>
    </message>
    <message>
        <source>Explained in the text</source>
        <translation>Toegelicht in de tekst</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Bevindingen</translation>
    </message>
    <message>
        <source>No budget line, check, explanation or finding uses this.</source>
        <translation>Geen post, controle, toelichting of bevinding gebruikt dit.</translation>
    </message>
</context>
<context>
    <name>VarianceWords</name>
    <message>
        <source>%1: %2 %3, %4 %5</source>
        <translation>%1: %2 %3, %4 %5</translation>
    </message>
    <message>
        <source>%1, difference %2 (%3)</source>
        <translation>%1, verschil %2 (%3)</translation>
    </message>
    <message>
        <source>Highest difference: %1 %2</source>
        <translation>Hoogste verschil: %1 %2</translation>
    </message>
    <message>
        <source>Lowest difference: %1 %2</source>
        <translation>Laagste verschil: %1 %2</translation>
    </message>
    <message>
        <source>Total: %1</source>
        <translation>Totaal: %1</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 tegenover %2</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Grey: difference is not judged (programme money)</source>
        <translation>Grijs: verschil wordt niet beoordeeld (programmageld)</translation>
    </message>
    <message>
        <source>Grey: difference is not judged</source>
        <translation>Grijs: verschil wordt niet beoordeeld</translation>
    </message>
</context>
<context>
    <name>VersionWords</name>
    <message>
        <source>%1, as at %2</source>
        <translation>%1, stand gegevens %2</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>&amp;Export chart…</source>
        <translation>&amp;Grafiek exporteren…</translation>
    </message>
    <message>
        <source>Copy chart as &amp;picture</source>
        <translation>Grafiek kopiëren als &amp;afbeelding</translation>
    </message>
    <message>
        <source>&amp;Message above the chart…</source>
        <translation>&amp;Boodschap boven de grafiek…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Afsluiten</translation>
    </message>
    <message>
        <source>Restore la&amp;yout</source>
        <translation>Standaard&amp;weergave herstellen</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Sneltoetsen</translation>
    </message>
    <message>
        <source>&amp;About Ketenbudget</source>
        <translation>&amp;Over Ketenbudget</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>&amp;Systeeminstelling</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Licht</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Donker</translation>
    </message>
    <message>
        <source>&amp;Switch between page and provenance</source>
        <translation>Wisselen tussen pagina en her&amp;komst</translation>
    </message>
    <message>
        <source>Export &amp;table…</source>
        <translation>&amp;Tabel exporteren…</translation>
    </message>
    <message>
        <source>P&amp;revious page</source>
        <translation>Vorige &amp;pagina</translation>
    </message>
    <message>
        <source>Ne&amp;xt page</source>
        <translation>Volgende p&amp;agina</translation>
    </message>
    <message>
        <source>&amp;Glossary and keys</source>
        <translation>&amp;Begrippen en toetsen</translation>
    </message>
    <message>
        <source>Show in S&amp;ources</source>
        <translation>Tonen in &amp;Bronnen</translation>
    </message>
    <message>
        <source>Re&amp;turn to the page before</source>
        <translation>Te&amp;rug naar waar u was</translation>
    </message>
</context>
<context>
    <name>YearsWords</name>
    <message>
        <source>a: chapter XX begins in %1; the table prints 0 for the years before</source>
        <translation>a: hoofdstuk XX begint in %1; voor de jaren daarvoor vermeldt de tabel 0</translation>
    </message>
    <message>
        <source>Highest: %1, %2</source>
        <translation>Hoogste: %1, %2</translation>
    </message>
    <message>
        <source>Lowest: %1, %2</source>
        <translation>Laagste: %1, %2</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Begroting</translation>
    </message>
    <message>
        <source>Realisation %1–%2, adopted budget %2</source>
        <translation>Realisatie %1–%2, vastgestelde begroting %2</translation>
    </message>
</context>
<context>
    <name>ketenbudget::AboutDialog</name>
    <message>
        <source>About Ketenbudget</source>
        <translation>Over Ketenbudget</translation>
    </message>
    <message>
        <source>Ketenbudget %1</source>
        <translation>Ketenbudget %1</translation>
    </message>
    <message>
        <source>The budget of the Dutch migration chain, figure by figure, with where each is printed.</source>
        <translation>De begroting van de Nederlandse migratieketen, cijfer voor cijfer, met de vindplaats van elk.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Data as at %1; publisher: %2</source>
        <translation>Stand gegevens: %1; uitgever: %2</translation>
    </message>
    <message>
        <source>%1 printed figures in %2 tables</source>
        <translation>%1 afgedrukte cijfers in %2 tabellen</translation>
    </message>
    <message>
        <source>No database: the figures that come with the program are shown.</source>
        <translation>Geen database: de meegeleverde cijfers worden getoond.</translation>
    </message>
    <message>
        <source>Database: %1</source>
        <translation>Database: %1</translation>
    </message>
    <message>
        <source>Qt %1. Font: Open Sans.</source>
        <translation>Qt %1. Lettertype: Open Sans.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>ketenbudget::ArticlesBar</name>
    <message>
        <source>Measure</source>
        <translation>Soort bedrag</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Indeling</translation>
    </message>
    <message>
        <source>Amounts in</source>
        <translation>Bedragen in</translation>
    </message>
    <message>
        <source>Search names and amounts</source>
        <translation>Zoeken op naam of bedrag</translation>
    </message>
    <message>
        <source>Search name or amount</source>
        <translation>Zoek naam of bedrag</translation>
    </message>
    <message>
        <source>Recast series 2021–2025</source>
        <translation>Herrekende reeks 2021–2025</translation>
    </message>
    <message>
        <source>Legal structure</source>
        <translation>Wettelijke indeling</translation>
    </message>
    <message>
        <source>The report prints commitments and receipts only per article and only in the legal structure; for 2021–2024 it prints 0, because chapter XX begins in 2025.</source>
        <translation>Het verslag vermeldt verplichtingen en ontvangsten alleen per artikel en alleen in de wettelijke indeling; voor 2021–2024 vermeldt het 0, omdat hoofdstuk XX in 2025 begint.</translation>
    </message>
    <message>
        <source>The act&apos;s tables put the budget on 37.2 and 37.3 and the realisation on 37.4, 37.5 and 37.7; choose “Recast series” to compare them. For 2021–2024 they print 0.</source>
        <translation>De tabellen van de wet zetten de begroting op 37.2 en 37.3 en de realisatie op 37.4, 37.5 en 37.7; kies “Herrekende reeks” om ze te vergelijken. Voor 2021–2024 vermelden ze 0.</translation>
    </message>
    <message>
        <source>All years in the division at the end of 2025, with DTenV (Tables 6 and 16)</source>
        <translation>Alle jaren in de indeling van eind 2025, met DTenV (Tabel 6 en 16)</translation>
    </message>
    <message>
        <source>As the budget act has it, from 2025 (Tables 5, 15 and 18)</source>
        <translation>Zoals in de begrotingswet, vanaf 2025 (Tabel 5, 15 en 18)</translation>
    </message>
</context>
<context>
    <name>ketenbudget::ArticlesCharts</name>
    <message>
        <source>Choose a line in the table to see its years.</source>
        <translation>Kies een post in de tabel om de jaren ervan te zien.</translation>
    </message>
    <message>
        <source>Chart: differences of the level</source>
        <translation>Grafiek: verschillen van het niveau</translation>
    </message>
    <message>
        <source>Chart: years of the line</source>
        <translation>Grafiek: jaren van de post</translation>
    </message>
</context>
<context>
    <name>ketenbudget::ArticlesModel</name>
    <message>
        <source>Calculated; F4 shows the operands</source>
        <translation>Berekend; F4 toont de berekening</translation>
    </message>
    <message>
        <source>Printed; F4 shows where</source>
        <translation>Afgedrukt; F4 toont waar</translation>
    </message>
    <message>
        <source>An operand is not printed in the source and was left out</source>
        <translation>Een deel van de berekening is in de bron niet afgedrukt en telt niet mee</translation>
    </message>
    <message>
        <source>Article, part, instrument (%1)</source>
        <translation>Artikel t/m instrument (%1)</translation>
    </message>
</context>
<context>
    <name>ketenbudget::ArticlesPage</name>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Kolommen</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikelen</translation>
    </message>
    <message>
        <source>Nothing matches “%1”. Esc clears the search.</source>
        <translation>Niets gevonden voor “%1”. Esc wist de zoekopdracht.</translation>
    </message>
</context>
<context>
    <name>ketenbudget::ArticlesTree</name>
    <message>
        <source>Articles over the years</source>
        <translation>Artikelen over de jaren</translation>
    </message>
</context>
<context>
    <name>ketenbudget::Breadcrumb</name>
    <message>
        <source>Place</source>
        <translation>Kruimelpad</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikelen</translation>
    </message>
</context>
<context>
    <name>ketenbudget::CheckDetails</name>
    <message>
        <source>The chosen check</source>
        <translation>De gekozen controle</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>Linkerkant</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>Rechterkant</translation>
    </message>
    <message>
        <source>Choose a check to see both sides of it.</source>
        <translation>Kies een controle om beide kanten ervan te zien.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grens</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Both sides: the table as printed</source>
        <translation>Beide kanten: de tabel zoals afgedrukt</translation>
    </message>
</context>
<context>
    <name>ketenbudget::CheckNoteEditor</name>
    <message>
        <source>&amp;Your explanation</source>
        <translation>&amp;Uw verklaring</translation>
    </message>
    <message>
        <source>Your explanation</source>
        <translation>Uw verklaring</translation>
    </message>
    <message>
        <source>&amp;Explain</source>
        <translation>&amp;Verklaren</translation>
    </message>
    <message>
        <source>Explain the difference with this text</source>
        <translation>Het verschil verklaren met deze tekst</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Terugnemen</translation>
    </message>
    <message>
        <source>Take your explanation back</source>
        <translation>Uw verklaring terugnemen</translation>
    </message>
    <message>
        <source>Written by %1 on %2.</source>
        <translation>Geschreven door %1 op %2.</translation>
    </message>
    <message>
        <source>an unknown user</source>
        <translation>een onbekende gebruiker</translation>
    </message>
    <message>
        <source>It was written on another difference (%1; now %2) and does not cover this one.</source>
        <translation>De verklaring hoort bij een ander verschil (%1; nu %2) en geldt niet voor dit verschil.</translation>
    </message>
    <message>
        <source>Explanations cannot be kept: the figures were opened without a database that can be written to.</source>
        <translation>Verklaringen kunnen niet worden bewaard: de cijfers zijn geopend zonder database waarin kan worden geschreven.</translation>
    </message>
    <message>
        <source>Only an unexplained difference needs an explanation of yours.</source>
        <translation>Alleen een onverklaard verschil vraagt om uw verklaring.</translation>
    </message>
</context>
<context>
    <name>ketenbudget::CheckSidePanel</name>
    <message>
        <source>%1: cells that take part</source>
        <translation>%1: cellen die meetellen</translation>
    </message>
    <message>
        <source>Enter or a double click opens the cell among the sources.</source>
        <translation>Enter of dubbelklikken opent de cel in Bronnen.</translation>
    </message>
    <message>
        <source>No printed cell: the number stands in the text, or is a limit.</source>
        <translation>Geen afgedrukte cel: het getal staat in de tekst of is een grens.</translation>
    </message>
    <message>
        <source>%1: the table as printed</source>
        <translation>%1: de tabel zoals afgedrukt</translation>
    </message>
</context>
<context>
    <name>ketenbudget::CheckTable</name>
    <message>
        <source>Enter or a double click opens the cell among the sources.</source>
        <translation>Enter of dubbelklikken opent de cel in Bronnen.</translation>
    </message>
</context>
<context>
    <name>ketenbudget::ChecksBar</name>
    <message>
        <source>Filter by state</source>
        <translation>Filteren op status</translation>
    </message>
    <message>
        <source>Filter by kind</source>
        <translation>Filteren op soort</translation>
    </message>
    <message>
        <source>Filter by table</source>
        <translation>Filteren op tabel</translation>
    </message>
    <message>
        <source>Find a check</source>
        <translation>Controle zoeken</translation>
    </message>
    <message>
        <source>Words or an amount (Ctrl+F)</source>
        <translation>Woorden of een bedrag (Ctrl+F)</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Alle statussen</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle soorten</translation>
    </message>
    <message>
        <source>All tables</source>
        <translation>Alle tabellen</translation>
    </message>
    <message>
        <source>Checks: %1</source>
        <translation>Controles: %1</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>Tabel %1</translation>
    </message>
    <message>
        <source>No check passes these filters.</source>
        <translation>Geen controle voldoet aan deze filters.</translation>
    </message>
    <message>
        <source>%1 listed</source>
        <translation>%1 getoond</translation>
    </message>
</context>
<context>
    <name>ketenbudget::ChecksModel</name>
    <message>
        <source>%1; with %2 they would tie</source>
        <translation>%1; met %2 zouden ze aansluiten</translation>
    </message>
    <message>
        <source>difference %1</source>
        <translation>verschil %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Controle</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Verschil</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Tolerantie</translation>
    </message>
    <message>
        <source>%1 checks fail through %2</source>
        <translation>%1 controles falen door %2</translation>
    </message>
</context>
<context>
    <name>ketenbudget::ChecksTree</name>
    <message>
        <source>Checks</source>
        <translation>Controles</translation>
    </message>
</context>
<context>
    <name>ketenbudget::ColumnMenu</name>
    <message>
        <source>Standard columns</source>
        <translation>Standaardkolommen</translation>
    </message>
</context>
<context>
    <name>ketenbudget::ExportDialog</name>
    <message>
        <source>Chart</source>
        <translation>Grafiek</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Bestandstype</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Formaat</translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation>Grafiek exporteren</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>Afbeelding (PNG)</translation>
    </message>
    <message>
        <source>Vector picture (SVG)</source>
        <translation>Vectorafbeelding (SVG)</translation>
    </message>
    <message>
        <source>Document (PDF)</source>
        <translation>Document (PDF)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Scherm</translation>
    </message>
    <message>
        <source>Slide</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Print, A4 landscape</source>
        <translation>Afdruk, A4 liggend</translation>
    </message>
    <message>
        <source>%1: %2 x %3 pixels, %4 dpi</source>
        <translation>%1: %2 x %3 pixels, %4 dpi</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Bladeren…</translation>
    </message>
    <message>
        <source>&amp;Chart</source>
        <translation>&amp;Grafiek</translation>
    </message>
    <message>
        <source>&amp;Kind of file</source>
        <translation>Bestands&amp;type</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Formaat</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>Be&amp;stand</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Voorbeeld</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Opslaan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>“%1” exists already. Save once more to replace it, or choose another name.</source>
        <translation>“%1” bestaat al. Kies nogmaals Opslaan om het te vervangen, of kies een andere naam.</translation>
    </message>
    <message>
        <source>There is no file name. Type one behind the folder and save again.</source>
        <translation>Er is geen bestandsnaam. Typ er een achter de map en sla opnieuw op.</translation>
    </message>
</context>
<context>
    <name>ketenbudget::FindingPanel</name>
    <message>
        <source>Finding</source>
        <translation>Bevinding</translation>
    </message>
    <message>
        <source>state: %1</source>
        <translation>stand: %1</translation>
    </message>
    <message>
        <source>In our own words.</source>
        <translation>In eigen woorden.</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>Betreft</translation>
    </message>
    <message>
        <source>Course of %1</source>
        <translation>Verloop van %1</translation>
    </message>
    <message>
        <source>Choose a finding to read what it says and where it stands.</source>
        <translation>Kies een bevinding om te lezen wat die inhoudt en waar die staat.</translation>
    </message>
</context>
<context>
    <name>ketenbudget::FindingsBar</name>
    <message>
        <source>Category</source>
        <translation>Categorie</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Alle categorieën</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Alle standen</translation>
    </message>
    <message>
        <source>All reporters</source>
        <translation>Alle bronnen</translation>
    </message>
    <message>
        <source>Search the findings</source>
        <translation>Zoeken in de bevindingen</translation>
    </message>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>Zoeken (Ctrl+F)</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer words or another category, state or reporter.</source>
        <translation>Niets gevonden. Probeer minder woorden of een andere categorie, stand of bron.</translation>
    </message>
    <message>
        <source>Findings: %1 of %2</source>
        <translation>Bevindingen: %1 van %2</translation>
    </message>
</context>
<context>
    <name>ketenbudget::FindingsModel</name>
    <message>
        <source>Subject %1, entries: %2</source>
        <translation>Onderwerp %1, aantal: %2</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jaar</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categorie</translation>
    </message>
</context>
<context>
    <name>ketenbudget::FindingsPage</name>
    <message>
        <source>Findings</source>
        <translation>Bevindingen</translation>
    </message>
    <message>
        <source>Findings by subject</source>
        <translation>Bevindingen per onderwerp</translation>
    </message>
    <message>
        <source>Perspectives, chain objective and measures of the review</source>
        <translation>Handelingsperspectieven, ketendoel en maatregelen van de doorlichting</translation>
    </message>
    <message>
        <source>Findings on information management</source>
        <translation>Bevindingen over de informatiehuishouding</translation>
    </message>
    <message>
        <source>Lists of findings</source>
        <translation>Lijsten van bevindingen</translation>
    </message>
    <message>
        <source>By subject</source>
        <translation>Per onderwerp</translation>
    </message>
    <message>
        <source>Review of 2021</source>
        <translation>Doorlichting 2021</translation>
    </message>
    <message>
        <source>Maturity of information management</source>
        <translation>Volwassenheid informatiehuishouding</translation>
    </message>
    <message>
        <source>&amp;Copy finding</source>
        <translation>Bevinding &amp;kopiëren</translation>
    </message>
    <message>
        <source>&amp;Find text</source>
        <translation>Tekst &amp;zoeken</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Terug</translation>
    </message>
    <message>
        <source>Show &amp;all findings</source>
        <translation>Alle bevindingen to&amp;nen</translation>
    </message>
    <message>
        <source>Finding copied</source>
        <translation>Bevinding gekopieerd</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Onderwerp</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categorie</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jaar</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Regel</translation>
    </message>
</context>
<context>
    <name>ketenbudget::GlossaryView</name>
    <message>
        <source>Glossary</source>
        <translation>Begrippen</translation>
    </message>
    <message>
        <source>Search the glossary</source>
        <translation>Zoeken in de begrippen</translation>
    </message>
    <message>
        <source>Term or part of its meaning</source>
        <translation>Begrip of deel van de betekenis</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Begrippen</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Begrip</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Betekenis</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>regel %1</translation>
    </message>
</context>
<context>
    <name>ketenbudget::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Sneltoetsen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>&amp;Glossary</source>
        <translation>&amp;Begrippen</translation>
    </message>
</context>
<context>
    <name>ketenbudget::MainWindow</name>
    <message>
        <source>Navigation</source>
        <translation>Navigatie</translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation>Herkomst</translation>
    </message>
    <message>
        <source>%1, data as at %2</source>
        <translation>%1, stand gegevens %2</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Bestand</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Be&amp;werken</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Bee&amp;ld</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Taal</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>Th&amp;ema</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ga naar</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>Chart written to %1</source>
        <translation>Grafiek opgeslagen in %1</translation>
    </message>
    <message>
        <source>Chart copied: %1</source>
        <translation>Grafiek gekopieerd: %1</translation>
    </message>
    <message>
        <source>Message above the chart</source>
        <translation>Boodschap boven de grafiek</translation>
    </message>
    <message>
        <source>One sentence above the title of “%1”:</source>
        <translation>Eén zin boven de titel van “%1”:</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>To the reconciliation</source>
        <translation>Naar de aansluiting</translation>
    </message>
    <message>
        <source>Export table</source>
        <translation>Tabel exporteren</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx);;Comma-separated values (*.csv);;Web page (*.html);;Text (*.txt);;JSON (*.json)</source>
        <translation>Werkmap (*.xlsx);;Kommagescheiden waarden (*.csv);;Webpagina (*.html);;Tekst (*.txt);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Table written to %1</source>
        <translation>Tabel opgeslagen in %1</translation>
    </message>
    <message>
        <source>Choose a number first: then this shows where it is printed</source>
        <translation>Kies eerst een getal; daarna toont dit waar het is afgedrukt</translation>
    </message>
    <message>
        <source>Unexplained checks: %1</source>
        <translation>Onverklaarde controles: %1</translation>
    </message>
    <message>
        <source>There is no table here to export</source>
        <translation>Hier is geen tabel om te exporteren</translation>
    </message>
</context>
<context>
    <name>ketenbudget::MaturityTable</name>
    <message>
        <source>Maturity of information management on a scale of four</source>
        <translation>Volwassenheid informatiehuishouding op een schaal van vier</translation>
    </message>
    <message>
        <source>Level on a scale of four, as told in</source>
        <translation>Niveau op een schaal van vier, volgens</translation>
    </message>
    <message>
        <source>Target end %1</source>
        <translation>Streefniveau eind %1</translation>
    </message>
</context>
<context>
    <name>ketenbudget::PassagePanel</name>
    <message>
        <source>Passage of the text</source>
        <translation>Tekstpassage</translation>
    </message>
    <message>
        <source>Amounts of the passage</source>
        <translation>Bedragen in de passage</translation>
    </message>
    <message>
        <source>Explains</source>
        <translation>Licht toe</translation>
    </message>
    <message>
        <source>Among the findings</source>
        <translation>Bij de bevindingen</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>Betreft</translation>
    </message>
    <message>
        <source>Tabel %1: not in the text</source>
        <translation>Tabel %1: niet in de tekst</translation>
    </message>
    <message>
        <source>In our own words.</source>
        <translation>In eigen woorden.</translation>
    </message>
    <message>
        <source>In our own words; the amounts are exact.</source>
        <translation>In eigen woorden; de bedragen zijn exact.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>As printed</source>
        <translation>Zoals afgedrukt</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Eenheid</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Effect</translation>
    </message>
</context>
<context>
    <name>ketenbudget::PrintedTableModel</name>
    <message>
        <source>Table %1</source>
        <translation>Tabel %1</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>pagina %1</translation>
    </message>
    <message>
        <source>line %1 in the text</source>
        <translation>regel %1 in de tekst</translation>
    </message>
    <message>
        <source>%1: a heading without figures</source>
        <translation>%1: kop zonder cijfers</translation>
    </message>
    <message>
        <source>nothing printed</source>
        <translation>niets afgedrukt</translation>
    </message>
    <message>
        <source>dash printed</source>
        <translation>streepje afgedrukt</translation>
    </message>
</context>
<context>
    <name>ketenbudget::PrintedTablePanel</name>
    <message>
        <source>The table as printed</source>
        <translation>De tabel zoals afgedrukt</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>pagina %1</translation>
    </message>
    <message>
        <source>pages %1–%2</source>
        <translation>pagina&apos;s %1–%2</translation>
    </message>
    <message>
        <source>the unit differs by row or column</source>
        <translation>eenheid verschilt per rij of kolom</translation>
    </message>
    <message>
        <source>%1 (the title names no unit)</source>
        <translation>%1 (de titel noemt geen eenheid)</translation>
    </message>
</context>
<context>
    <name>ketenbudget::ProvenanceDetails</name>
    <message>
        <source>Numbers this one is calculated from</source>
        <translation>Getallen waaruit dit getal is berekend</translation>
    </message>
    <message>
        <source>The cell of the report that prints this number too</source>
        <translation>De cel in het verslag waarin dit getal ook staat</translation>
    </message>
    <message>
        <source>The same line in the other division</source>
        <translation>Dezelfde post in de andere indeling</translation>
    </message>
</context>
<context>
    <name>ketenbudget::ProvenanceView</name>
    <message>
        <source>Provenance</source>
        <translation>Herkomst</translation>
    </message>
    <message>
        <source>‹ Back</source>
        <translation>‹ Terug</translation>
    </message>
    <message>
        <source>Back to the previous number (Alt+Left)</source>
        <translation>Terug naar het vorige getal (Alt+Pijl links)</translation>
    </message>
    <message>
        <source>Back to the previous number</source>
        <translation>Terug naar het vorige getal</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Copy the provenance as text (Ctrl+C)</source>
        <translation>Herkomst als tekst kopiëren (Ctrl+C)</translation>
    </message>
    <message>
        <source>Copy the provenance as text</source>
        <translation>Herkomst als tekst kopiëren</translation>
    </message>
    <message>
        <source>The table as printed</source>
        <translation>De tabel zoals afgedrukt</translation>
    </message>
    <message>
        <source>Choose a number and press F4, or double-click it, to see where it is printed or how it is calculated.</source>
        <translation>Kies een getal en druk op F4, of dubbelklik erop, om te zien waar het is afgedrukt of hoe het is berekend.</translation>
    </message>
</context>
<context>
    <name>ketenbudget::ReconciliationPage</name>
    <message>
        <source>Reconciliation</source>
        <translation>Aansluiting</translation>
    </message>
    <message>
        <source>Reconciliation (%1)</source>
        <translation>Aansluiting (%1)</translation>
    </message>
    <message>
        <source>&amp;Sort the checks by</source>
        <translation>Controles &amp;sorteren op</translation>
    </message>
    <message>
        <source>Urgency and size</source>
        <translation>Urgentie en omvang</translation>
    </message>
</context>
<context>
    <name>ketenbudget::SelectionLabel</name>
    <message>
        <source>Sum, count and average of the selected amounts</source>
        <translation>Som, aantal en gemiddelde van de geselecteerde bedragen</translation>
    </message>
    <message>
        <source>Sum %1   Count %2   Average %3   (%4)</source>
        <translation>Som %1   Aantal %2   Gemiddelde %3   (%4)</translation>
    </message>
    <message>
        <source>Overlap: a total with its part, or a difference with its amount!   </source>
        <translation>Overlap: een totaal met een onderdeel, of een verschil met zijn bedrag!   </translation>
    </message>
</context>
<context>
    <name>ketenbudget::ShortcutsList</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Sneltoetsen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Handeling</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
    <message>
        <source>In the table</source>
        <translation>In de tabel</translation>
    </message>
    <message>
        <source>Drill into the line</source>
        <translation>Inzoomen op de post</translation>
    </message>
    <message>
        <source>Open or close a branch</source>
        <translation>Tak uitklappen of inklappen</translation>
    </message>
    <message>
        <source>Extend the selection</source>
        <translation>Selectie uitbreiden</translation>
    </message>
    <message>
        <source>Shift + arrows</source>
        <translation>Shift + pijltoetsen</translation>
    </message>
    <message>
        <source>In a chart</source>
        <translation>In een grafiek</translation>
    </message>
    <message>
        <source>Exact values of the next row or year</source>
        <translation>Exacte waarden van de volgende rij of het volgende jaar</translation>
    </message>
    <message>
        <source>arrows, Home, End</source>
        <translation>pijltoetsen, Home, End</translation>
    </message>
    <message>
        <source>In the search field</source>
        <translation>In het zoekveld</translation>
    </message>
    <message>
        <source>Go to the table</source>
        <translation>Naar de tabel</translation>
    </message>
    <message>
        <source>Enter or Down</source>
        <translation>Enter of Pijl omlaag</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Zoekopdracht wissen</translation>
    </message>
</context>
<context>
    <name>ketenbudget::SourcesPage</name>
    <message>
        <source>Sources</source>
        <translation>Bronnen</translation>
    </message>
</context>
<context>
    <name>ketenbudget::SourcesSearch</name>
    <message>
        <source>Search the sources</source>
        <translation>Zoeken in de bronnen</translation>
    </message>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>Zoeken (Ctrl+F)</translation>
    </message>
    <message>
        <source>Words or an amount, as in: coa 2025, 469.334, 16,3%</source>
        <translation>Woorden of een bedrag, zoals: coa 2025, 469.334, 16,3%</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Treffers</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer words, part of a word, or an amount as it is printed (469.334 or 469334). Esc brings back all tables.</source>
        <translation>Niets gevonden. Probeer minder woorden, een deel van een woord, of een bedrag zoals afgedrukt (469.334 of 469334). Esc toont weer alle tabellen.</translation>
    </message>
    <message>
        <source>Hits: %1</source>
        <translation>Treffers: %1</translation>
    </message>
    <message>
        <source>Hits: %1; below the first %2</source>
        <translation>Treffers: %1; hieronder de eerste %2</translation>
    </message>
</context>
<context>
    <name>ketenbudget::SourcesTree</name>
    <message>
        <source>Documents and tables</source>
        <translation>Documenten en tabellen</translation>
    </message>
    <message>
        <source>Explanations</source>
        <translation>Toelichtingen</translation>
    </message>
    <message>
        <source>Tabel %1: not in the text</source>
        <translation>Tabel %1: niet in de tekst</translation>
    </message>
</context>
<context>
    <name>ketenbudget::UsedInPanel</name>
    <message>
        <source>Used in</source>
        <translation>Gebruikt in</translation>
    </message>
    <message>
        <source>Where the program uses the current cell</source>
        <translation>Waar het programma de huidige cel gebruikt</translation>
    </message>
    <message>
        <source>Choose a cell or a row in a table to see which budget line, checks, explanations and findings use it.</source>
        <translation>Kies een cel of rij in een tabel om te zien welke post, controles, toelichtingen en bevindingen die gebruiken.</translation>
    </message>
</context>
</TS>
