<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>AnalysisPartsWords</name>
    <message>
        <source>S&amp;plit</source>
        <translation>S&amp;plitsing</translation>
    </message>
    <message>
        <source>two steps: volume, then price</source>
        <translation>twee stappen: volume, dan prijs</translation>
    </message>
    <message>
        <source>three steps: volume, price, joint</source>
        <translation>drie stappen: volume, prijs, gezamenlijk</translation>
    </message>
    <message>
        <source>entered by the user</source>
        <translation>ingevoerd door de gebruiker</translation>
    </message>
    <message>
        <source>&amp;Fixed part, base</source>
        <translation>&amp;Vast deel, basis</translation>
    </message>
    <message>
        <source>Fixed part, &amp;realisation</source>
        <translation>Vast deel, &amp;realisatie</translation>
    </message>
    <message>
        <source>no source prints it: yours to enter</source>
        <translation>geen bron drukt het af: zelf in te vullen</translation>
    </message>
    <message>
        <source>Fixed and one-off part — %1</source>
        <translation>Vast en eenmalig deel — %1</translation>
    </message>
    <message>
        <source>text line %1: “%2”</source>
        <translation>tekstregel %1: “%2”</translation>
    </message>
    <message>
        <source>derived</source>
        <translation>afgeleid</translation>
    </message>
    <message>
        <source>Table %1, text line %2</source>
        <translation>Tabel %1, tekstregel %2</translation>
    </message>
    <message>
        <source>Grey: difference is not judged</source>
        <translation>Grijs: verschil wordt niet beoordeeld</translation>
    </message>
</context>
<context>
    <name>AnalysisWords</name>
    <message>
        <source>Analysis</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>Price x volume: COA</source>
        <translation>Prijs x hoeveelheid: COA</translation>
    </message>
    <message>
        <source>Price x volume: IND</source>
        <translation>Prijs x hoeveelheid: IND</translation>
    </message>
    <message>
        <source>Price x volume: Nidos</source>
        <translation>Prijs x hoeveelheid: Nidos</translation>
    </message>
    <message>
        <source>Scenario: COA</source>
        <translation>Scenario: COA</translation>
    </message>
    <message>
        <source>Scenario: IND</source>
        <translation>Scenario: IND</translation>
    </message>
</context>
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
        <source>Move column le&amp;ft</source>
        <translation>Kolom naar &amp;links</translation>
    </message>
    <message>
        <source>Move column ri&amp;ght</source>
        <translation>Kolom naar &amp;rechts</translation>
    </message>
    <message>
        <source>Back on this pa&amp;ge</source>
        <translation>Terug op &amp;deze pagina</translation>
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
    <name>BalanceAdvancesWords</name>
    <message>
        <source>Balance at 1-1-2025</source>
        <translation>Stand per 1-1-2025</translation>
    </message>
    <message>
        <source>Share of %1</source>
        <translation>Aandeel in %1</translation>
    </message>
    <message>
        <source>Advances by year of origin</source>
        <translation>Voorschotten naar jaar van ontstaan</translation>
    </message>
    <message>
        <source>outstanding at 31-12-2025</source>
        <translation>openstaand per 31-12-2025</translation>
    </message>
    <message>
        <source>Advances</source>
        <translation>Voorschotten</translation>
    </message>
    <message>
        <source>from opening to closing balance, 2025</source>
        <translation>van begin- naar eindstand, 2025</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Table 44, 45 and 46 tell of the same advances: in all, by year of origin and over the year. They must not be added to each other.</source>
        <translation>Tabel 44, 45 en 46 gaan over dezelfde voorschotten: in totaal, naar jaar van ontstaan en over het jaar. Ze mogen niet bij elkaar worden opgeteld.</translation>
    </message>
    <message>
        <source>31-12-2025 against 1-1-2025</source>
        <translation>31-12-2025 tegen 1-1-2025</translation>
    </message>
</context>
<context>
    <name>BalanceItemsWords</name>
    <message>
        <source>31-12-2025 against 1-1-2025</source>
        <translation>31-12-2025 tegen 1-1-2025</translation>
    </message>
    <message>
        <source>from opening to closing balance, 2025</source>
        <translation>van begin- naar eindstand, 2025</translation>
    </message>
    <message>
        <source>Cash and treasury</source>
        <translation>Liquide middelen en RHB</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Table 35 prints the receipts of 2025 and 2024, Table 38 the balance at 31-12-2024; they stand in the columns of the other balances here.</source>
        <translation>Tabel 35 vermeldt de ontvangsten van 2025 en 2024, Tabel 38 het saldo per 31-12-2024; ze staan hier in de kolommen van de andere standen.</translation>
    </message>
    <message>
        <source>Receipts, cash, treasury account and budget reserve</source>
        <translation>Ontvangsten, liquide middelen, rekening-courant RHB en begrotingsreserve</translation>
    </message>
    <message>
        <source>Receivables and debts</source>
        <translation>Vorderingen en schulden</translation>
    </message>
    <message>
        <source>Table 41, 42 and 43 divide the same receivables: in all, by nature and by year of origin. They must not be added to each other.</source>
        <translation>Tabel 41, 42 en 43 verdelen dezelfde vorderingen: in totaal, naar aard en naar ontstaansjaar. Ze mogen niet bij elkaar worden opgeteld.</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>Naar jaar</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Naar aard</translation>
    </message>
    <message>
        <source>Outside the budget</source>
        <translation>Buiten begrotingsverband</translation>
    </message>
</context>
<context>
    <name>BalanceLoansWords</name>
    <message>
        <source>Loans and limit together</source>
        <translation>Leningen en limiet samen</translation>
    </message>
    <message>
        <source>from opening to closing balance, 2025</source>
        <translation>van begin- naar eindstand, 2025</translation>
    </message>
    <message>
        <source>at 31-12-2025</source>
        <translation>per 31-12-2025</translation>
    </message>
    <message>
        <source>Loans and limits</source>
        <translation>Leningen en limieten</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Partij</translation>
    </message>
    <message>
        <source>Two facilities: loans for investments, and a limit to which the account with the treasury may be overdrawn. The limit is not a ceiling of the loans; the report prints no overdraft and no ceiling of the loans.</source>
        <translation>Twee faciliteiten: leningen voor investeringen, en een limiet tot waar de rekening bij de schatkist rood mag staan. De limiet is geen plafond voor de leningen; het verslag vermeldt geen roodstand en geen leenplafond.</translation>
    </message>
    <message>
        <source>Loans and limits of COA and Nidos together are the guarantees of Table 47; they must not be added to them.</source>
        <translation>Leningen en limieten van COA en Nidos samen zijn de garantieverplichtingen van Tabel 47; ze mogen daar niet bij worden opgeteld.</translation>
    </message>
    <message>
        <source>Loans and overdraft limits</source>
        <translation>Leningen en rekening-courantlimieten</translation>
    </message>
    <message>
        <source>31-12-2025 against 31-12-2024</source>
        <translation>31-12-2025 tegen 31-12-2024</translation>
    </message>
</context>
<context>
    <name>BalanceObligationsWords</name>
    <message>
        <source>from opening to closing balance, 2025</source>
        <translation>van begin- naar eindstand, 2025</translation>
    </message>
    <message>
        <source>Guarantees</source>
        <translation>Garanties</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Guarantees are the outstanding loans of COA and Nidos and their overdraft limits (Table 2) together. The report prints no ceiling of the guarantees.</source>
        <translation>De garantieverplichtingen zijn de uitstaande leningen van COA en Nidos en hun rekening-courantlimieten (Tabel 2) samen. Het verslag vermeldt geen plafond voor de garanties.</translation>
    </message>
    <message>
        <source>The loans of Table 2 are part of this balance and must not be added to it.</source>
        <translation>De leningen van Tabel 2 zijn deel van deze stand en mogen daar niet bij worden opgeteld.</translation>
    </message>
    <message>
        <source>Obligations</source>
        <translation>Verplichtingen</translation>
    </message>
    <message>
        <source>Table 48 repeats the balances of Table 49. What was entered into and what was paid are the commitments and the expenditure of articles 37 and 91; they must not be added to them.</source>
        <translation>Tabel 48 herhaalt de standen van Tabel 49. Wat is aangegaan en wat is betaald, zijn de verplichtingen en de uitgaven van artikel 37 en 91; ze mogen daar niet bij worden opgeteld.</translation>
    </message>
    <message>
        <source>Table 50 is an estimate outside the balance statement, in millions; it is part of no total here.</source>
        <translation>Tabel 50 is een schatting buiten de saldibalans, in miljoenen; hij telt hier in geen totaal mee.</translation>
    </message>
    <message>
        <source>Other obligations</source>
        <translation>Andere verplichtingen</translation>
    </message>
</context>
<context>
    <name>BalancePartsWords</name>
    <message>
        <source>Balance statement</source>
        <translation>Saldibalans</translation>
    </message>
    <message>
        <source>Balance at 31-12-2025</source>
        <translation>Stand per 31-12-2025</translation>
    </message>
    <message>
        <source>Balance at 1-1-2025</source>
        <translation>Stand per 1-1-2025</translation>
    </message>
</context>
<context>
    <name>BalanceSheetWords</name>
    <message>
        <source>%1 less %2</source>
        <translation>%1 min %2</translation>
    </message>
    <message>
        <source>Specification</source>
        <translation>Specificatie</translation>
    </message>
    <message>
        <source>Balance statement</source>
        <translation>Saldibalans</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>The ministry exists since 1-1-2025: expenditure, receipts and the treasury account begin at nothing.</source>
        <translation>Het ministerie bestaat sinds 1-1-2025: uitgaven, ontvangsten en de rekening-courant RHB beginnen bij niets.</translation>
    </message>
    <message>
        <source>Memorandum items (extra-comptabele posten) stand on both sides, with a contra account; commitments, expenditure and receipts are not added up.</source>
        <translation>Extra-comptabele posten staan aan beide kanten, met een tegenrekening; verplichtingen, uitgaven en ontvangsten worden niet opgeteld.</translation>
    </message>
    <message>
        <source>Where the printed totals of both sides differ by 1, rounding to thousands is enough to explain it.</source>
        <translation>Waar de afgedrukte totalen van beide kanten 1 verschillen, is dat met afronding op duizenden te verklaren.</translation>
    </message>
    <message>
        <source>31-12-2025 against 1-1-2025</source>
        <translation>31-12-2025 tegen 1-1-2025</translation>
    </message>
</context>
<context>
    <name>BalanceWords</name>
    <message>
        <source>Balance and obligations</source>
        <translation>Balans en verplichtingen</translation>
    </message>
    <message>
        <source>Balance statement</source>
        <translation>Saldibalans</translation>
    </message>
    <message>
        <source>Cash and treasury</source>
        <translation>Liquide middelen en RHB</translation>
    </message>
    <message>
        <source>Receivables and debts</source>
        <translation>Vorderingen en schulden</translation>
    </message>
    <message>
        <source>Advances</source>
        <translation>Voorschotten</translation>
    </message>
    <message>
        <source>Guarantees</source>
        <translation>Garanties</translation>
    </message>
    <message>
        <source>Obligations</source>
        <translation>Verplichtingen</translation>
    </message>
    <message>
        <source>Loans and limits</source>
        <translation>Leningen en limieten</translation>
    </message>
</context>
<context>
    <name>BridgeWords</name>
    <message>
        <source>Whole difference</source>
        <translation>Hele verschil</translation>
    </message>
    <message>
        <source>Steps together</source>
        <translation>Stappen samen</translation>
    </message>
    <message>
        <source>Other lines</source>
        <translation>Overige regels</translation>
    </message>
    <message>
        <source>Not explained</source>
        <translation>Niet toegelicht</translation>
    </message>
    <message>
        <source>Not in the lines</source>
        <translation>Niet in de regels</translation>
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
    <name>ChainDeparturesWords</name>
    <message>
        <source>Departures</source>
        <translation>Vertrek</translation>
    </message>
    <message>
        <source>Way of departure</source>
        <translation>Wijze van vertrek</translation>
    </message>
    <message>
        <source>The report prints shares only: there are no numbers of departures of the whole chain to stack</source>
        <translation>Het verslag drukt alleen aandelen af: er zijn geen aantallen van het vertrek van de hele keten om te stapelen</translation>
    </message>
    <message>
        <source>All indicators of the chain</source>
        <translation>Alle kengetallen van de keten</translation>
    </message>
    <message>
        <source>Departures by way of departure</source>
        <translation>Vertrek naar wijze van vertrek</translation>
    </message>
    <message>
        <source>shares in %</source>
        <translation>aandelen in %</translation>
    </message>
    <message>
        <source>Shares of the whole</source>
        <translation>Aandelen in het geheel</translation>
    </message>
    <message>
        <source>Per way</source>
        <translation>Per wijze</translation>
    </message>
</context>
<context>
    <name>ChainForecastWords</name>
    <message>
        <source>Minimum</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediaan</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>hoogstens %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>minstens %1</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>Realisation and forecasts</source>
        <translation>Realisatie en prognoses</translation>
    </message>
    <message>
        <source>A band is the range from minimum to maximum of a forecast; the budgets of COA and Nidos follow the median</source>
        <translation>Een band loopt van het minimum tot het maximum van een prognose; de begrotingen van COA en Nidos volgen de mediaan</translation>
    </message>
    <message>
        <source>The publications define the inflow in different ways, as their names say: compare with care</source>
        <translation>De publicaties omschrijven de instroom verschillend, zoals hun namen zeggen: vergelijk met voorzichtigheid</translation>
    </message>
    <message>
        <source>Grey line: %1, %2</source>
        <translation>Grijze lijn: %1, %2</translation>
    </message>
    <message>
        <source>All indicators of the chain</source>
        <translation>Alle kengetallen van de keten</translation>
    </message>
    <message>
        <source>Asylum inflow and its forecasts (MPP)</source>
        <translation>Asielinstroom en de prognoses (MPP)</translation>
    </message>
    <message>
        <source>Open mark: %1; open bracket: a forecast with one bound</source>
        <translation>Open teken: %1; open haak: een prognose met één grens</translation>
    </message>
</context>
<context>
    <name>ChainGuardianshipWords</name>
    <message>
        <source>Nidos</source>
        <translation>Nidos</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Costs per AMV</source>
        <translation>Kosten per AMV</translation>
    </message>
    <message>
        <source>Relations of the chain</source>
        <translation>Samenhang in de keten</translation>
    </message>
    <message>
        <source>Unaccompanied minors: numbers and costs</source>
        <translation>Alleenstaande minderjarigen: aantallen en kosten</translation>
    </message>
    <message>
        <source>unit per table</source>
        <translation>eenheid per tabel</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Aantallen</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Kosten</translation>
    </message>
</context>
<context>
    <name>ChainIndexWords</name>
    <message>
        <source>&amp;Base year</source>
        <translation>Basis&amp;jaar</translation>
    </message>
    <message>
        <source>%1, expenditure</source>
        <translation>%1, uitgaven</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>The budget is indexed against the realisation of the base year</source>
        <translation>De begroting is geïndexeerd op de realisatie van het basisjaar</translation>
    </message>
    <message>
        <source>Shares are not indexed; those of the departures would cross a break</source>
        <translation>Aandelen worden niet geïndexeerd; die van het vertrek zouden een breuk kruisen</translation>
    </message>
    <message>
        <source>The numbers behind the index</source>
        <translation>De aantallen achter de index</translation>
    </message>
    <message>
        <source>%1 = 100</source>
        <translation>%1 = 100</translation>
    </message>
</context>
<context>
    <name>ChainIndicatorsWords</name>
    <message>
        <source>The text (lines %1–%2) speaks of a rise, the table shows %3 after %4</source>
        <translation>De tekst (regels %1–%2) spreekt van een stijging, de tabel toont %3 na %4</translation>
    </message>
    <message>
        <source>Inflow and occupancy</source>
        <translation>Instroom en bezetting</translation>
    </message>
    <message>
        <source>Departures as shares of a whole</source>
        <translation>Vertrek als aandelen van het geheel</translation>
    </message>
    <message>
        <source>The same as an index</source>
        <translation>Hetzelfde als index</translation>
    </message>
    <message>
        <source>numbers, or percentages where the label says %</source>
        <translation>aantallen, of percentages waar het label % zegt</translation>
    </message>
</context>
<context>
    <name>ChainOnTimeWords</name>
    <message>
        <source>Decided in time</source>
        <translation>Tijdig beslist</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Efficiency of the IND</source>
        <translation>Doelmatigheid van de IND</translation>
    </message>
</context>
<context>
    <name>ChainPartsWords</name>
    <message>
        <source>%1: break before %2 in the departures (note 3: registrations of departures were improved); no rate of change is given across it</source>
        <translation>%1: breuk vóór %2 in het vertrek (noot 3: vertrekregistraties zijn verbeterd); daarover wordt geen groei gegeven</translation>
    </message>
    <message>
        <source>%1 (text lines %2–%3): %4</source>
        <translation>%1 (tekstregels %2–%3): %4</translation>
    </message>
    <message>
        <source>%1 in the articles</source>
        <translation>%1 in de artikelen</translation>
    </message>
    <message>
        <source>Realisation %1, budget %2</source>
        <translation>Realisatie %1, begroting %2</translation>
    </message>
    <message>
        <source>Realisation %1–%2, budget %3</source>
        <translation>Realisatie %1–%2, begroting %3</translation>
    </message>
</context>
<context>
    <name>ChainReceptionWords</name>
    <message>
        <source>%1, text line %2</source>
        <translation>%1, tekstregel %2</translation>
    </message>
    <message>
        <source>Expenditure per occupied place, in euro</source>
        <translation>Uitgaven per bezette plaats, in euro</translation>
    </message>
    <message>
        <source>COA, expenditure</source>
        <translation>COA, uitgaven</translation>
    </message>
    <message>
        <source>Inferred: expenditure (Table 6) divided by the average occupancy (Table 8) of the same year; with emergency reception, so no price of the report</source>
        <translation>Afgeleid: uitgaven (Tabel 6) gedeeld door de gemiddelde bezetting (Tabel 8) van hetzelfde jaar; inclusief noodopvang, dus geen prijs uit het verslag</translation>
    </message>
    <message>
        <source>Expenditure</source>
        <translation>Uitgaven</translation>
    </message>
    <message>
        <source>COA</source>
        <translation>COA</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>In de tekst</translation>
    </message>
    <message>
        <source>The report gives several averages of the occupancy in 2025; each stands here with its place, and no average of them is made</source>
        <translation>Het verslag geeft voor 2025 verschillende gemiddelde bezettingen; elk staat hier met zijn vindplaats en zij worden niet gemiddeld</translation>
    </message>
    <message>
        <source>Relations of the chain</source>
        <translation>Samenhang in de keten</translation>
    </message>
    <message>
        <source>All indicators of the chain</source>
        <translation>Alle kengetallen van de keten</translation>
    </message>
    <message>
        <source>Lengths of stay, occupancy and funding</source>
        <translation>Verblijfsduur, bezetting en bekostiging</translation>
    </message>
    <message>
        <source>unit per heading</source>
        <translation>eenheid per kop</translation>
    </message>
</context>
<context>
    <name>ChainRelationsWords</name>
    <message>
        <source>Relations</source>
        <translation>Samenhang</translation>
    </message>
    <message>
        <source>From inflow to ODA</source>
        <translation>Van instroom tot ODA</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Eenheid</translation>
    </message>
    <message>
        <source>%1, expenditure</source>
        <translation>%1, uitgaven</translation>
    </message>
    <message>
        <source>ODA: %1</source>
        <translation>ODA: %1</translation>
    </message>
    <message>
        <source>Each series has its own panel on one time axis; panels of one unit share a scale</source>
        <translation>Elke reeks heeft een eigen paneel op één tijdas; panelen met dezelfde eenheid delen een schaal</translation>
    </message>
    <message>
        <source>Table 6 begins with 2021 and Table 7 prints 2025 alone: the years before are gaps</source>
        <translation>Tabel 6 begint met 2021 en Tabel 7 drukt alleen 2025 af: de jaren ervoor blijven leeg</translation>
    </message>
    <message>
        <source>COA: occupancy and funding</source>
        <translation>COA: bezetting en bekostiging</translation>
    </message>
    <message>
        <source>Nidos</source>
        <translation>Nidos</translation>
    </message>
    <message>
        <source>From inflow to COA expenditure and ODA</source>
        <translation>Van instroom tot COA-uitgaven en ODA</translation>
    </message>
    <message>
        <source>unit per row</source>
        <translation>eenheid per regel</translation>
    </message>
</context>
<context>
    <name>ChainWords</name>
    <message>
        <source>Chain</source>
        <translation>Keten</translation>
    </message>
    <message>
        <source>Inflow and occupancy</source>
        <translation>Instroom en bezetting</translation>
    </message>
    <message>
        <source>Departures</source>
        <translation>Vertrek</translation>
    </message>
    <message>
        <source>Decided in time</source>
        <translation>Tijdig beslist</translation>
    </message>
    <message>
        <source>COA</source>
        <translation>COA</translation>
    </message>
    <message>
        <source>Nidos</source>
        <translation>Nidos</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Samenhang</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prognose</translation>
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
    <message>
        <source>That view has no chart. “ketenbudget table” writes its table.</source>
        <translation>Die weergave heeft geen grafiek. ‘ketenbudget table’ schrijft haar tabel.</translation>
    </message>
    <message>
        <source>Writes one chart, complete with title, unit, base, source and date. It is light unless
“--theme dark” asks for the other. No display is needed. A link that was copied in the window
(Ctrl+Shift+K), or the name of a saved view, gives the chart with everything that was chosen in it.

  ketenbudget chart --list
  ketenbudget chart verschil-37.4 --out 37.4.png
  ketenbudget chart jaren-37.4-zbo-rwt-coa --out coa.svg --unit mln --lang nl
  ketenbudget chart verschil-37 --out print.png --size 3508x2480 --dpi 300
  ketenbudget chart &quot;ketenbudget:ketenPage?choice.basisjaar=2021&amp;view=keten-index&quot; --out index.png
  ketenbudget chart --view &quot;COA&quot; --out coa.png</source>
        <translation>Schrijft één grafiek, compleet met titel, eenheid, basis, bron en datum. Ze is licht, tenzij
‘--theme dark’ om de andere vraagt. Een scherm is niet nodig. Een verwijzing die in het venster is
gekopieerd (Ctrl+Shift+K), of de naam van een bewaarde weergave, geeft de grafiek met alles wat daarin is gekozen.

  ketenbudget chart --list
  ketenbudget chart verschil-37.4 --out 37.4.png
  ketenbudget chart jaren-37.4-zbo-rwt-coa --out coa.svg --unit mln --lang nl
  ketenbudget chart verschil-37 --out print.png --size 3508x2480 --dpi 300
  ketenbudget chart &quot;ketenbudget:ketenPage?choice.basisjaar=2021&amp;view=keten-index&quot; --out index.png
  ketenbudget chart --view &quot;COA&quot; --out coa.png</translation>
    </message>
    <message>
        <source>The sentence has %1 letters; at most %2 fit above a chart. Nothing was written. Make it shorter.</source>
        <translation>De zin heeft %1 tekens; er passen er hoogstens %2 boven een grafiek. Er is niets geschreven. Maak de zin korter.</translation>
    </message>
</context>
<context>
    <name>ChartWords</name>
    <message>
        <source>Table %1</source>
        <translation>Tabel %1</translation>
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
    <message>
        <source>Source: %1, %2</source>
        <translation>Bron: %1, %2</translation>
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
        <translation>tekst tegen tabel</translation>
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
    <name>DatabaseProblem</name>
    <message>
        <source>Open database</source>
        <translation>Database openen</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Van de lijst halen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Laten staan</translation>
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
    <message>
        <source>your own: %1 notes on checks, %2 explanations of lines, %3 choices of polarity, %4 staffels, %5 messages above charts, %6 views, %7 meeting sets, %8 scenarios</source>
        <translation>van uzelf: %1 notities bij controles, %2 toelichtingen bij regels, %3 keuzes van polariteit, %4 staffels, %5 boodschappen boven grafieken, %6 weergaven, %7 vergadersets, %8 scenario&apos;s</translation>
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
    <message>
        <source>“%1” was changed by another program in the meantime.</source>
        <translation>“%1” is intussen door een ander programma gewijzigd.</translation>
    </message>
    <message>
        <source>Nothing was overwritten; what you typed is still here.</source>
        <translation>Er is niets overschreven; wat u typte staat er nog.</translation>
    </message>
    <message>
        <source>Read what stands there now, and save again to put yours in its place.</source>
        <translation>Lees wat er nu staat en bewaar opnieuw om het uwe ervoor in de plaats te zetten.</translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation>‘%1’ kan niet worden geschreven.</translation>
    </message>
</context>
<context>
    <name>ExplainedBridgesWords</name>
    <message>
        <source>%1, receipts</source>
        <translation>%1, ontvangsten</translation>
    </message>
    <message>
        <source>%1, commitments</source>
        <translation>%1, verplichtingen</translation>
    </message>
    <message>
        <source>&amp;Line</source>
        <translation>&amp;Regel</translation>
    </message>
    <message>
        <source>The steps are those of the text at Table 4, which explains %1 against the second supplementary budget; the line&apos;s own text names no mutation.</source>
        <translation>De stappen komen uit de tekst bij Tabel 4, die %1 toelicht ten opzichte van de tweede suppletoire begroting; de eigen toelichting van de regel noemt geen mutatie.</translation>
    </message>
    <message>
        <source>Table 4 names %1 against the second supplementary budget. It is no step: the text of the line may tell of the same money.</source>
        <translation>Tabel 4 noemt %1 ten opzichte van de tweede suppletoire begroting. Dat is geen stap: de toelichting van de regel kan over hetzelfde geld gaan.</translation>
    </message>
    <message>
        <source>over the explanations</source>
        <translation>over de toelichtingen</translation>
    </message>
    <message>
        <source>ca.: the text itself gives the amount as approximate; it counts as the printed number.</source>
        <translation>ca.: de tekst noemt het bedrag zelf bij benadering; het telt als het afgedrukte getal.</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>Naar %1</translation>
    </message>
    <message>
        <source>Bridge over the explanations</source>
        <translation>Brug over de toelichting</translation>
    </message>
    <message>
        <source>Each step is an amount of the report&apos;s text, as printed; what the steps leave of the difference is a step of its own.</source>
        <translation>Elke stap is een bedrag uit de tekst van het jaarverslag, zoals afgedrukt; wat de stappen van het verschil overlaten is een eigen stap.</translation>
    </message>
    <message>
        <source>To the work list</source>
        <translation>Naar de werklijst</translation>
    </message>
    <message>
        <source>Bridge over the lines</source>
        <translation>Brug over de regels</translation>
    </message>
    <message>
        <source>Source of the steps: text of the report, %1</source>
        <translation>Bron van de stappen: tekst van het jaarverslag, %1</translation>
    </message>
</context>
<context>
    <name>ExportParts</name>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Bladeren…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Opslaan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
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
        <source>page %1</source>
        <translation>pagina %1</translation>
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
    <name>FindingsReport</name>
    <message>
        <source>Source: %1</source>
        <translation>Bron: %1</translation>
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
        <source>By subject</source>
        <translation>Per onderwerp</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Bevindingen</translation>
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
        <translation>Staat</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Stuk</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Regel</translation>
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
    <name>GivenView</name>
    <message>
        <source>No view is saved in this database. Save one in the window (Ctrl+D), or name another database with “--db”.</source>
        <translation>In deze database is geen weergave bewaard. Bewaar er een in het venster (Ctrl+D), of noem een andere database met ‘--db’.</translation>
    </message>
    <message>
        <source>saved view</source>
        <translation>bewaarde weergave</translation>
    </message>
    <message>
        <source>a view by the name under which it was saved, in the place of a name</source>
        <translation>een weergave onder de naam waarmee ze is bewaard, in plaats van een naam</translation>
    </message>
    <message>
        <source>It stands beside “--view”: give one of the two.</source>
        <translation>Het staat naast ‘--view’: geef een van de twee.</translation>
    </message>
    <message>
        <source>It is no link to a view. A link begins with “ketenbudget:” and a page; copy it in the window (Ctrl+Shift+K), and put it between quotes.</source>
        <translation>Het is geen verwijzing naar een weergave. Een verwijzing begint met ‘ketenbudget:’ en een pagina; kopieer haar in het venster (Ctrl+Shift+K) en zet haar tussen aanhalingstekens.</translation>
    </message>
    <message>
        <source>It leads nowhere: %1 Nothing was written. Go to the view in the window, and copy its link anew (Ctrl+Shift+K) or save it anew (Ctrl+D).</source>
        <translation>Het leidt nergens heen: %1 Er is niets geschreven. Ga in het venster naar de weergave en kopieer de verwijzing opnieuw (Ctrl+Shift+K) of bewaar haar opnieuw (Ctrl+D).</translation>
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
    <name>IndBalanceWords</name>
    <message>
        <source>Balance sheet</source>
        <translation>Balans</translation>
    </message>
    <message>
        <source>31-12-2025 against 31-12-2024</source>
        <translation>31-12-2025 tegen 31-12-2024</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>2024: “Kortlopende schulden” differs from its parts, and “Voorzieningen” from the opening stand of Tabel 29, through rounding only.</source>
        <translation>2024: “Kortlopende schulden” wijkt af van de onderdelen en “Voorzieningen” van de beginstand in Tabel 29, alleen door afronding.</translation>
    </message>
    <message>
        <source>“Liquide middelen” is not the closing stand of the cash flow statement (Tabel 32); see there.</source>
        <translation>“Liquide middelen” is niet de eindstand van het kasstroomoverzicht (Tabel 32); zie daar.</translation>
    </message>
    <message>
        <source>Receivables</source>
        <translation>Vorderingen</translation>
    </message>
    <message>
        <source>Payables</source>
        <translation>Schulden</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>Eigen vermogen</translation>
    </message>
    <message>
        <source>Provisions</source>
        <translation>Voorzieningen</translation>
    </message>
    <message>
        <source>Cash flow</source>
        <translation>Kasstroom</translation>
    </message>
    <message>
        <source>“Nadere specificatie” divides the item above it by counterpart; it is not added again.</source>
        <translation>“Nadere specificatie” verdeelt de post erboven naar tegenpartij; zij wordt niet nog eens opgeteld.</translation>
    </message>
    <message>
        <source>Tabel 30 and the part on leave in Tabel 31 are the same debt.</source>
        <translation>Tabel 30 en het deel over verlof in Tabel 31 zijn dezelfde schuld.</translation>
    </message>
</context>
<context>
    <name>IndCashFlowWords</name>
    <message>
        <source>%1 on the balance sheet, %2</source>
        <translation>%1 op de balans, %2</translation>
    </message>
    <message>
        <source>Difference with the balance sheet, %1</source>
        <translation>Verschil met de balans, %1</translation>
    </message>
    <message>
        <source>calculated; the report does not explain it</source>
        <translation>berekend; het verslag licht het niet toe</translation>
    </message>
    <message>
        <source>%1: %2, which is %3 more than the cash flow statement prints. The report does not explain it.</source>
        <translation>%1: %2, dat is %3 meer dan het kasstroomoverzicht afdrukt. Het verslag licht dit niet toe.</translation>
    </message>
    <message>
        <source>Cash flow</source>
        <translation>Kasstroom</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Omschrijving</translation>
    </message>
    <message>
        <source>Tied to the balance sheet (Tabel %1)</source>
        <translation>Aansluiting op de balans (Tabel %1)</translation>
    </message>
    <message>
        <source>Balance sheet</source>
        <translation>Balans</translation>
    </message>
    <message>
        <source>Realisation 2025 against adopted budget 2025</source>
        <translation>Realisatie 2025 tegen vastgestelde begroting 2025</translation>
    </message>
    <message>
        <source>The rows that have no number make up the numbered cash flow below them and are not added again.</source>
        <translation>Regels zonder nummer vormen de genummerde kasstroom eronder en worden niet nog eens opgeteld.</translation>
    </message>
</context>
<context>
    <name>IndEfficiencyWords</name>
    <message>
        <source>lower is better</source>
        <translation>lager is beter</translation>
    </message>
    <message>
        <source>higher is better</source>
        <translation>hoger is beter</translation>
    </message>
    <message>
        <source>Budget 2025</source>
        <translation>Begroting 2025</translation>
    </message>
    <message>
        <source>Decisions in time and decisions upheld, %</source>
        <translation>Tijdige beslissingen en standhouden van beslissingen, %</translation>
    </message>
    <message>
        <source>Mean cost price, €</source>
        <translation>Gemiddelde kostprijs, €</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>Doelmatigheid</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>The unit is in the name of the row. Percentages are compared in percentage points (pp).</source>
        <translation>De eenheid staat in de naam van de regel. Percentages worden vergeleken in procentpunten (pp).</translation>
    </message>
    <message>
        <source>“Saldo van baten en lasten (%)” is the result divided by total costs.</source>
        <translation>“Saldo van baten en lasten (%)” is het saldo gedeeld door de totale lasten.</translation>
    </message>
    <message>
        <source>Complaints: the report prints four numbers for five columns; they are placed in order, and the budget is left empty.</source>
        <translation>Klachten: het verslag drukt vier getallen af voor vijf kolommen; zij staan op volgorde en de begroting is leeg gelaten.</translation>
    </message>
    <message>
        <source>The budgeted cost prices 2025 equal the realised cost prices 2023.</source>
        <translation>De begrote kostprijzen 2025 zijn gelijk aan de gerealiseerde kostprijzen 2023.</translation>
    </message>
    <message>
        <source>Price x volume</source>
        <translation>Prijs x hoeveelheid</translation>
    </message>
    <message>
        <source>Decisions in time since 2020 (Tabel 10)</source>
        <translation>Tijdige beslissingen sinds 2020 (Tabel 10)</translation>
    </message>
    <message>
        <source>Efficiency indicators</source>
        <translation>Doelmatigheidsindicatoren</translation>
    </message>
    <message>
        <source>In time, upheld</source>
        <translation>Tijdig, standgehouden</translation>
    </message>
    <message>
        <source>Cost price</source>
        <translation>Kostprijs</translation>
    </message>
    <message>
        <source>Realisation 2025 against adopted budget 2025</source>
        <translation>Realisatie 2025 tegen vastgestelde begroting 2025</translation>
    </message>
    <message>
        <source>Realisation 2022 to 2025 against adopted budget 2025</source>
        <translation>Realisatie 2022 tot en met 2025 tegen vastgestelde begroting 2025</translation>
    </message>
</context>
<context>
    <name>IndEquityWords</name>
    <message>
        <source>Turnover of three years</source>
        <translation>Omzet van drie jaar</translation>
    </message>
    <message>
        <source>Mean turnover of three years</source>
        <translation>Gemiddelde omzet van drie jaar</translation>
    </message>
    <message>
        <source>Ceiling: 5% of the mean turnover</source>
        <translation>Plafond: 5% van de gemiddelde omzet</translation>
    </message>
    <message>
        <source>years</source>
        <translation>jaren</translation>
    </message>
    <message>
        <source>Ceiling minus equity</source>
        <translation>Plafond min eigen vermogen</translation>
    </message>
    <message>
        <source>To be restored, up to zero</source>
        <translation>Te herstellen tot nul</translation>
    </message>
    <message>
        <source>Equity as a share of the mean turnover</source>
        <translation>Eigen vermogen in % van de gemiddelde omzet</translation>
    </message>
    <message>
        <source>below zero</source>
        <translation>onder nul</translation>
    </message>
    <message>
        <source>above the ceiling</source>
        <translation>boven het plafond</translation>
    </message>
    <message>
        <source>between zero and the ceiling</source>
        <translation>tussen nul en het plafond</translation>
    </message>
    <message>
        <source>between 0 and the ceiling</source>
        <translation>tussen 0 en het plafond</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Bodem</translation>
    </message>
    <message>
        <source>Ceiling %1</source>
        <translation>Plafond %1</translation>
    </message>
    <message>
        <source>State at the end of the last year: %1. Ceiling %2, floor 0.</source>
        <translation>Stand eind laatste jaar: %1. Plafond %2, bodem 0.</translation>
    </message>
    <message>
        <source>Rule (Regeling agentschappen): equity is at most 5% of the mean turnover of the last three years, and not below zero; a shortfall is restored at the next supplementary budget.</source>
        <translation>Regel (Regeling agentschappen): het eigen vermogen is ten hoogste 5% van de gemiddelde omzet van de laatste drie jaar en niet onder nul; een tekort wordt bij de eerstvolgende suppletoire begroting hersteld.</translation>
    </message>
    <message>
        <source>Tabel 28 divides the equity of a year by the turnover of that same year; the rule divides by the mean of three.</source>
        <translation>Tabel 28 deelt het eigen vermogen van een jaar door de omzet van hetzelfde jaar; de regel deelt door het gemiddelde van drie.</translation>
    </message>
    <message>
        <source>“Omzet” in Tabel 28 is total income of Tabel 23, not its line “Omzet”.</source>
        <translation>“Omzet” in Tabel 28 is het totaal van de baten in Tabel 23, niet de regel “Omzet”.</translation>
    </message>
    <message>
        <source>For the earlier years the report does not print the turnovers that the ceiling needs.</source>
        <translation>Voor de eerdere jaren drukt het verslag de omzetten niet af die voor het plafond nodig zijn.</translation>
    </message>
    <message>
        <source>0: equity is not negative</source>
        <translation>0: het eigen vermogen is niet negatief</translation>
    </message>
    <message>
        <source>Equity as a share of turnover in the year, as printed</source>
        <translation>Eigen vermogen in % van de omzet van het jaar, zoals afgedrukt</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>Eigen vermogen</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Movement of equity</source>
        <translation>Verloop eigen vermogen</translation>
    </message>
    <message>
        <source>Balance sheet</source>
        <translation>Balans</translation>
    </message>
    <message>
        <source>Equity against ceiling and floor</source>
        <translation>Eigen vermogen tegen plafond en bodem</translation>
    </message>
    <message>
        <source>31 December, %1 to %2</source>
        <translation>31 december, %1 tot en met %2</translation>
    </message>
    <message>
        <source>The report prints an opening stand of 0 and takes the equity of the end of 2024 in as a mutation on the next line.</source>
        <translation>Het verslag drukt een beginstand van 0 af en neemt het eigen vermogen van eind 2024 op als mutatie op de volgende regel.</translation>
    </message>
</context>
<context>
    <name>IndFundingWords</name>
    <message>
        <source>Lines added up</source>
        <translation>Regels opgeteld</translation>
    </message>
    <message>
        <source>Not explained: printed total minus its lines</source>
        <translation>Niet toegelicht: afgedrukt totaal min de regels</translation>
    </message>
    <message>
        <source>calculated; the report does not print this</source>
        <translation>berekend; het verslag drukt dit niet af</translation>
    </message>
    <message>
        <source>Called the contribution to the IND</source>
        <translation>Bijdrage aan de IND genoemd</translation>
    </message>
    <message>
        <source>%1: the report prints %2 as difference; its own row gives %3.</source>
        <translation>%1: het verslag drukt %2 af als verschil; de eigen regel geeft %3.</translation>
    </message>
    <message>
        <source>Printed row: %1</source>
        <translation>Afgedrukte regel: %1</translation>
    </message>
    <message>
        <source>Realisation 2025: the printed total is %1 more than its lines add up to.</source>
        <translation>Realisatie 2025: het afgedrukte totaal is %1 meer dan de optelling van de regels.</translation>
    </message>
    <message>
        <source>The printed total %1 is that of the costs in Tabel 23.</source>
        <translation>Het afgedrukte totaal %1 is dat van de lasten in Tabel 23.</translation>
    </message>
    <message>
        <source>Total costs in Tabel 23</source>
        <translation>Totaal lasten in Tabel 23</translation>
    </message>
    <message>
        <source>Three amounts are called the contribution to the IND: payments (Tabel 6), this table, and turnover (Tabel 23). Their budget is the same.</source>
        <translation>Drie bedragen heten de bijdrage aan de IND: betalingen (Tabel 6), deze tabel en omzet (Tabel 23). De begroting is gelijk.</translation>
    </message>
    <message>
        <source>Quantities are not derived here: the printed cost prices (Tabel 33) cover all costs, this table splits off lump sum and specific funding. See price x volume.</source>
        <translation>Hier zijn geen hoeveelheden afgeleid: de afgedrukte kostprijzen (Tabel 33) omvatten alle kosten, deze tabel zondert lumpsum en specifieke bekostiging af. Zie prijs x hoeveelheid.</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Bekostiging</translation>
    </message>
    <message>
        <source>Product group</source>
        <translation>Productgroep</translation>
    </message>
    <message>
        <source>Price x volume</source>
        <translation>Prijs x hoeveelheid</translation>
    </message>
    <message>
        <source>Funding per product group</source>
        <translation>Bekostiging per productgroep</translation>
    </message>
    <message>
        <source>Realisation 2025 against adopted budget 2025</source>
        <translation>Realisatie 2025 tegen vastgestelde begroting 2025</translation>
    </message>
</context>
<context>
    <name>IndPartsWords</name>
    <message>
        <source>The IND in article 37</source>
        <translation>De IND in artikel 37</translation>
    </message>
</context>
<context>
    <name>IndPriceVolumeWords</name>
    <message>
        <source>Quantity (derived), %1</source>
        <translation>Hoeveelheid (afgeleid), %1</translation>
    </message>
    <message>
        <source>Price effect</source>
        <translation>Prijseffect</translation>
    </message>
    <message>
        <source>Turnover, adopted budget 2025 (€ mln)</source>
        <translation>Omzet, vastgestelde begroting 2025 (€ mln)</translation>
    </message>
    <message>
        <source>Turnover, realisation 2025 (€ mln)</source>
        <translation>Omzet, realisatie 2025 (€ mln)</translation>
    </message>
    <message>
        <source>Cost price, adopted budget 2025 (€)</source>
        <translation>Kostprijs, vastgestelde begroting 2025 (€)</translation>
    </message>
    <message>
        <source>Cost price, realisation 2025 (€)</source>
        <translation>Kostprijs, realisatie 2025 (€)</translation>
    </message>
    <message>
        <source>Quantity derived, adopted budget 2025</source>
        <translation>Hoeveelheid afgeleid, vastgestelde begroting 2025</translation>
    </message>
    <message>
        <source>Quantity derived, realisation 2025</source>
        <translation>Hoeveelheid afgeleid, realisatie 2025</translation>
    </message>
    <message>
        <source>Volume effect against adopted budget 2025 (€ mln)</source>
        <translation>Volume-effect tegen vastgestelde begroting 2025 (€ mln)</translation>
    </message>
    <message>
        <source>Price effect against adopted budget 2025 (€ mln)</source>
        <translation>Prijseffect tegen vastgestelde begroting 2025 (€ mln)</translation>
    </message>
    <message>
        <source>Δ turnover, adopted budget 2025 (€ mln)</source>
        <translation>Δ omzet, vastgestelde begroting 2025 (€ mln)</translation>
    </message>
    <message>
        <source>Total of the product groups with a cost price</source>
        <translation>Totaal van de productgroepen met een kostprijs</translation>
    </message>
    <message>
        <source>cost prices and quantities of different products are not added up</source>
        <translation>kostprijzen en hoeveelheden van verschillende producten worden niet opgeteld</translation>
    </message>
    <message>
        <source>The budgeted cost prices 2025 equal the realised cost prices 2023, for every product group: the price effect is measured against prices of two years before.</source>
        <translation>De begrote kostprijzen 2025 zijn voor elke productgroep gelijk aan de gerealiseerde kostprijzen 2023: het prijseffect is gemeten tegen prijzen van twee jaar eerder.</translation>
    </message>
    <message>
        <source>Product group</source>
        <translation>Productgroep</translation>
    </message>
    <message>
        <source>quantity inferred: turnover divided by cost price</source>
        <translation>hoeveelheid afgeleid: omzet gedeeld door kostprijs</translation>
    </message>
    <message>
        <source>Funding per product group</source>
        <translation>Bekostiging per productgroep</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>Doelmatigheid</translation>
    </message>
    <message>
        <source>Realisation 2025 against adopted budget 2025</source>
        <translation>Realisatie 2025 tegen vastgestelde begroting 2025</translation>
    </message>
    <message>
        <source>Joint effect against adopted budget 2025 (€ mln)</source>
        <translation>Gezamenlijk effect t.o.v. vastgestelde begroting 2025 (€ mln)</translation>
    </message>
    <message>
        <source>The volume effect of the total, divided</source>
        <translation>Het volume-effect van het totaal, verdeeld</translation>
    </message>
    <message>
        <source>inferred: the derived quantities of all product groups together, at their average price in the budget</source>
        <translation>afgeleid: de afgeleide hoeveelheden van alle productgroepen samen, tegen hun gemiddelde prijs in de begroting</translation>
    </message>
    <message>
        <source>Per product group</source>
        <translation>Per productgroep</translation>
    </message>
    <message>
        <source>With the mix</source>
        <translation>Met de mix</translation>
    </message>
    <message>
        <source>Joint effect</source>
        <translation>Gezamenlijk effect</translation>
    </message>
    <message>
        <source>%1: turnover (€ mln)</source>
        <translation>%1: omzet (€ mln)</translation>
    </message>
    <message>
        <source>Quantity, derived</source>
        <translation>Hoeveelheid, afgeleid</translation>
    </message>
    <message>
        <source>Cost price (€)</source>
        <translation>Kostprijs (€)</translation>
    </message>
    <message>
        <source>Product &amp;group</source>
        <translation>Product&amp;groep</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Price x volume: IND</source>
        <translation>Prijs x hoeveelheid: IND</translation>
    </message>
    <message>
        <source>Table 33 prints no cost price and no turnover for this product group</source>
        <translation>Tabel 33 drukt voor deze productgroep geen kostprijs en geen omzet af</translation>
    </message>
    <message>
        <source>All groups: volume in an unchanged mix, (%1 / %2 − 1) × %3 = %4. Mix, %5 − %6 = %7.</source>
        <translation>Alle groepen: volume bij ongewijzigde mix, (%1 / %2 − 1) × %3 = %4. Mix, %5 − %6 = %7.</translation>
    </message>
    <message>
        <source>%1 and %2 (%3)</source>
        <translation>%1 en %2 (%3)</translation>
    </message>
    <message>
        <source>Turnover and cost price: Table 33, text lines %1. Cost prices in €, turnover and effects in € mln.</source>
        <translation>Omzet en kostprijs: Tabel 33, tekstregels %1. Kostprijzen in €, omzet en effecten in € mln.</translation>
    </message>
    <message>
        <source>Adopted budget 2025</source>
        <translation>Vastgestelde begroting 2025</translation>
    </message>
    <message>
        <source>Realisation 2025</source>
        <translation>Realisatie 2025</translation>
    </message>
    <message>
        <source>Inferred: quantity = turnover divided by cost price, both from Table 33. The report prints no quantities. Turnover is printed in whole millions, so the quantities are approximate.</source>
        <translation>Afgeleid: hoeveelheid = omzet gedeeld door kostprijs, beide uit Tabel 33. Het verslag drukt geen hoeveelheden af. De omzet staat in hele miljoenen; de hoeveelheden zijn dus bij benadering.</translation>
    </message>
    <message>
        <source>The cost price covers all costs, with lump sum and specific funding. It is therefore not divided into the funding of Table 9, which splits these off.</source>
        <translation>De kostprijs omvat alle kosten, met lumpsum en specifieke bekostiging. De bekostiging van Tabel 9, die deze afzondert, is er daarom niet door gedeeld.</translation>
    </message>
    <message>
        <source>%1: turnover as price x volume</source>
        <translation>%1: omzet als prijs x hoeveelheid</translation>
    </message>
    <message>
        <source>Turnover per product group as price x volume</source>
        <translation>Omzet per productgroep als prijs x hoeveelheid</translation>
    </message>
    <message>
        <source>Scenario: IND</source>
        <translation>Scenario: IND</translation>
    </message>
    <message>
        <source>€ mln</source>
        <translation>€ mln</translation>
    </message>
</context>
<context>
    <name>IndProvisionsWords</name>
    <message>
        <source>Opening stand %1; the balance sheet of 31-12-2024 prints %2: rounding.</source>
        <translation>Beginstand %1; de balans per 31-12-2024 drukt %2 af: afronding.</translation>
    </message>
    <message>
        <source>Provisions</source>
        <translation>Voorzieningen</translation>
    </message>
    <message>
        <source>Provision</source>
        <translation>Voorziening</translation>
    </message>
    <message>
        <source>Opening stand plus “Dotatie” minus “Onttrekking” minus “Vrijval” is the closing stand.</source>
        <translation>Beginstand plus “Dotatie” min “Onttrekking” min “Vrijval” is de eindstand.</translation>
    </message>
    <message>
        <source>Balance sheet</source>
        <translation>Balans</translation>
    </message>
    <message>
        <source>Income and costs</source>
        <translation>Baten en lasten</translation>
    </message>
    <message>
        <source>Movement from 1-1-2025 to 31-12-2025</source>
        <translation>Verloop van 1-1-2025 tot en met 31-12-2025</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Verloop</translation>
    </message>
</context>
<context>
    <name>IndResultWords</name>
    <message>
        <source>Capital account (Tabel %1)</source>
        <translation>Kapitaalontvangsten en -uitgaven (Tabel %1)</translation>
    </message>
    <message>
        <source>Result as a percentage of total costs</source>
        <translation>Saldo in % van de totale lasten</translation>
    </message>
    <message>
        <source>calculated per column, never added up</source>
        <translation>per kolom berekend, nooit opgeteld</translation>
    </message>
    <message>
        <source>Rounding: printed total costs minus its lines</source>
        <translation>Afronding: afgedrukt totaal lasten min de regels</translation>
    </message>
    <message>
        <source>calculated; the report does not print this</source>
        <translation>berekend; het verslag drukt dit niet af</translation>
    </message>
    <message>
        <source>Lines added up</source>
        <translation>Regels opgeteld</translation>
    </message>
    <message>
        <source>Lines that begin with “Waarvan” are part of the line above them and are not added again.</source>
        <translation>Regels die met “Waarvan” beginnen zijn deel van de regel erboven en worden niet nog eens opgeteld.</translation>
    </message>
    <message>
        <source>The percentage is the result divided by total costs, as Tabel 33 prints it; divided by total income it would be another number.</source>
        <translation>Het percentage is het saldo gedeeld door de totale lasten, zoals Tabel 33 het afdrukt; gedeeld door de totale baten zou het een ander getal zijn.</translation>
    </message>
    <message>
        <source>Where no budget is printed (a dash), Δ is the printed difference and Δ% has no meaning.</source>
        <translation>Waar geen begroting is afgedrukt (een streepje) is Δ het afgedrukte verschil en heeft Δ% geen betekenis.</translation>
    </message>
    <message>
        <source>Income and costs</source>
        <translation>Baten en lasten</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Omschrijving</translation>
    </message>
    <message>
        <source>Turnover from the parent ministry</source>
        <translation>Omzet moederdepartement</translation>
    </message>
    <message>
        <source>Provisions</source>
        <translation>Voorzieningen</translation>
    </message>
    <message>
        <source>Realisation 2025 against adopted budget 2025 and realisation 2024</source>
        <translation>Realisatie 2025 tegen vastgestelde begroting 2025 en realisatie 2024</translation>
    </message>
    <message>
        <source>One account over the years</source>
        <translation>Eén rekening over de jaren</translation>
    </message>
    <message>
        <source>Income and costs over the years</source>
        <translation>Baten en lasten over de jaren</translation>
    </message>
</context>
<context>
    <name>IndTurnoverWords</name>
    <message>
        <source>Turnover</source>
        <translation>Omzet</translation>
    </message>
    <message>
        <source>The printed column heads are dates (31-12); the amounts are the turnover over the year.</source>
        <translation>De afgedrukte kolomkoppen zijn datums (31-12); de bedragen zijn de omzet over het jaar.</translation>
    </message>
    <message>
        <source>The total is the line “Waarvan omzet moederdepartement” of Tabel 23. Fees and other receipts are taken off here and are part of the turnover from third parties there.</source>
        <translation>Het totaal is de regel “Waarvan omzet moederdepartement” van Tabel 23. Leges en overige ontvangsten gaan er hier af en zijn daar deel van de omzet derden.</translation>
    </message>
    <message>
        <source>Income and costs</source>
        <translation>Baten en lasten</translation>
    </message>
    <message>
        <source>Funding per product group</source>
        <translation>Bekostiging per productgroep</translation>
    </message>
    <message>
        <source>Turnover from the parent ministry</source>
        <translation>Omzet moederdepartement</translation>
    </message>
    <message>
        <source>Realisation 2025 against realisation 2024</source>
        <translation>Realisatie 2025 tegen realisatie 2024</translation>
    </message>
</context>
<context>
    <name>IndWords</name>
    <message>
        <source>IND</source>
        <translation>IND</translation>
    </message>
    <message>
        <source>Income and costs</source>
        <translation>Baten en lasten</translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation>Omzet</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Bekostiging</translation>
    </message>
    <message>
        <source>Balance sheet</source>
        <translation>Balans</translation>
    </message>
    <message>
        <source>Receivables</source>
        <translation>Vorderingen</translation>
    </message>
    <message>
        <source>Payables</source>
        <translation>Schulden</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>Eigen vermogen</translation>
    </message>
    <message>
        <source>Movement of equity</source>
        <translation>Verloop EV</translation>
    </message>
    <message>
        <source>Provisions</source>
        <translation>Voorzieningen</translation>
    </message>
    <message>
        <source>Cash flow</source>
        <translation>Kasstroom</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>Doelmatigheid</translation>
    </message>
    <message>
        <source>One account over the years</source>
        <translation>Eén rekening over de jaren</translation>
    </message>
    <message>
        <source>Income and costs over the years</source>
        <translation>Baten en lasten over de jaren</translation>
    </message>
</context>
<context>
    <name>IndYearsPartsWords</name>
    <message>
        <source>a: from %1 material programme costs are printed apart</source>
        <translation>a: vanaf %1 staan de materiële programmakosten apart</translation>
    </message>
    <message>
        <source>b: from %1 income is divided by products and input, not by who pays</source>
        <translation>b: vanaf %1 zijn de baten verdeeld naar producten en input, niet naar betaler</translation>
    </message>
    <message>
        <source>Of every year and stand the newest document counts; where an older one prints another amount, both are shown.</source>
        <translation>Van elk jaar en elke stand telt het nieuwste document; drukt een ouder een ander bedrag af, dan staan beide er.</translation>
    </message>
    <message>
        <source>The documents were read from published pages; some pages are cut, so that lines and totals are missing in some years. Their addresses are with the source of each number.</source>
        <translation>De documenten zijn gelezen van gepubliceerde pagina&apos;s; sommige zijn afgekapt, zodat in sommige jaren regels en totalen ontbreken. De adressen staan bij de herkomst van elk getal.</translation>
    </message>
    <message>
        <source>The years after %1 come from %2; what that document does not print is a gap.</source>
        <translation>De jaren na %1 komen uit %2; wat dat document niet afdrukt, blijft open.</translation>
    </message>
    <message>
        <source>and %1 other documents, named below the table of this view</source>
        <translation>en %1 andere documenten, genoemd onder de tabel van deze weergave</translation>
    </message>
</context>
<context>
    <name>IndYearsStatementWords</name>
    <message>
        <source>%1: year %2</source>
        <translation>%1: jaar %2</translation>
    </message>
    <message>
        <source>Documents differ. %1</source>
        <translation>Documenten verschillen. %1</translation>
    </message>
    <message>
        <source>composed so in %1 only</source>
        <translation>alleen in %1 zo samengesteld</translation>
    </message>
    <message>
        <source>Realisation %1–%2</source>
        <translation>Realisatie %1–%2</translation>
    </message>
    <message>
        <source>, forecasts %1–%2 dashed (%3); one scale</source>
        <translation>, ramingen %1–%2 gestreept (%3); één schaal</translation>
    </message>
    <message>
        <source>Income and costs over the years</source>
        <translation>Baten en lasten over de jaren</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Omschrijving</translation>
    </message>
    <message>
        <source>One account over the years</source>
        <translation>Eén rekening over de jaren</translation>
    </message>
    <message>
        <source>Income and costs</source>
        <translation>Baten en lasten</translation>
    </message>
</context>
<context>
    <name>IndYearsWords</name>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Rekening</translation>
    </message>
    <message>
        <source>Document of the realisation</source>
        <translation>Document van de realisatie</translation>
    </message>
    <message>
        <source>Draft budget or its multi-year figure</source>
        <translation>Ontwerpbegroting of meerjarencijfer</translation>
    </message>
    <message>
        <source>Document of the draft budget</source>
        <translation>Document van de ontwerpbegroting</translation>
    </message>
    <message>
        <source>prints another amount for %1 than the newest document</source>
        <translation>drukt voor %1 een ander bedrag af dan het nieuwste document</translation>
    </message>
    <message>
        <source>none of the documents prints this year</source>
        <translation>geen van de documenten drukt dit jaar af</translation>
    </message>
    <message>
        <source>not printed</source>
        <translation>niet afgedrukt</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Begroting</translation>
    </message>
    <message>
        <source>Realisation %1–%2</source>
        <translation>Realisatie %1–%2</translation>
    </message>
    <message>
        <source>, forecasts %1–%2 hatched (%3)</source>
        <translation>, ramingen %1–%2 gearceerd (%3)</translation>
    </message>
    <message>
        <source>Outline: adopted budget, else the newest draft budget of the year; line across a column: another document prints another amount</source>
        <translation>Omlijnd: vastgestelde begroting, anders de nieuwste ontwerpbegroting van het jaar; streep door een kolom: een ander document drukt een ander bedrag af</translation>
    </message>
    <message>
        <source>One account over the years</source>
        <translation>Eén rekening over de jaren</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jaar</translation>
    </message>
    <message>
        <source>Income and costs over the years</source>
        <translation>Baten en lasten over de jaren</translation>
    </message>
    <message>
        <source>Income and costs</source>
        <translation>Baten en lasten</translation>
    </message>
</context>
<context>
    <name>LineBridgesWords</name>
    <message>
        <source>&amp;Level</source>
        <translation>&amp;Niveau</translation>
    </message>
    <message>
        <source>Asylum and Migration (XX)</source>
        <translation>Asiel en Migratie (XX)</translation>
    </message>
    <message>
        <source>Ste&amp;ps</source>
        <translation>&amp;Stappen</translation>
    </message>
    <message>
        <source>instruments</source>
        <translation>instrumenten</translation>
    </message>
    <message>
        <source>the lines directly below</source>
        <translation>de regels direct eronder</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>&amp;Van</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Tot</translation>
    </message>
    <message>
        <source>Asylum and Migration (XX), %1</source>
        <translation>Asiel en Migratie (XX), %1</translation>
    </message>
    <message>
        <source>The five lines with the largest differences are steps of their own, the others are one; the steps add up exactly.</source>
        <translation>De vijf regels met de grootste verschillen zijn eigen stappen, de overige samen één; de stappen tellen exact op.</translation>
    </message>
    <message>
        <source>Break: until 2024 the realisation comes in part from the accounts of Justice and Security (VI). Tables 6 and 16 recast it to the division at the end of 2025, so that the years compare.</source>
        <translation>Breuk: tot en met 2024 komt de realisatie deels uit de verantwoording van Justitie en Veiligheid (VI). Tabel 6 en 16 herrekenen die naar de indeling van eind 2025, zodat de jaren vergelijkbaar zijn.</translation>
    </message>
    <message>
        <source>Bridge over the lines</source>
        <translation>Brug over de regels</translation>
    </message>
    <message>
        <source>To the work list</source>
        <translation>Naar de werklijst</translation>
    </message>
    <message>
        <source>To the lines of %1</source>
        <translation>Naar de regels van %1</translation>
    </message>
    <message>
        <source>over the lines</source>
        <translation>over de regels</translation>
    </message>
    <message>
        <source>Each line with a difference is a step of its own; the steps add up exactly.</source>
        <translation>Elke regel met een verschil is een eigen stap; de stappen tellen exact op.</translation>
    </message>
</context>
<context>
    <name>LineExplanationWords</name>
    <message>
        <source>text line %1: “%2”</source>
        <translation>tekstregel %1: “%2”</translation>
    </message>
</context>
<context>
    <name>MeetingActions</name>
    <message>
        <source>&amp;New set…</source>
        <translation>&amp;Nieuwe set…</translation>
    </message>
    <message>
        <source>Rename s&amp;et…</source>
        <translation>Set h&amp;ernoemen…</translation>
    </message>
    <message>
        <source>De&amp;lete set</source>
        <translation>Set ve&amp;rwijderen</translation>
    </message>
    <message>
        <source>One &amp;scale over the set</source>
        <translation>Eén &amp;schaal over de set</translation>
    </message>
    <message>
        <source>E&amp;xport set…</source>
        <translation>Set e&amp;xporteren…</translation>
    </message>
    <message>
        <source>&amp;Add to the set</source>
        <translation>&amp;Toevoegen aan de set</translation>
    </message>
    <message>
        <source>&amp;Take out of the set</source>
        <translation>&amp;Uit de set halen</translation>
    </message>
    <message>
        <source>&amp;Open view (Enter)</source>
        <translation>Weergave &amp;openen (Enter)</translation>
    </message>
    <message>
        <source>Move &amp;higher</source>
        <translation>&amp;Hoger plaatsen</translation>
    </message>
    <message>
        <source>Move lo&amp;wer</source>
        <translation>La&amp;ger plaatsen</translation>
    </message>
    <message>
        <source>Rename &amp;view…</source>
        <translation>&amp;Weergave hernoemen…</translation>
    </message>
    <message>
        <source>Delete v&amp;iew</source>
        <translation>Weergave verw&amp;ijderen</translation>
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
    <name>OverviewBriefWords</name>
    <message>
        <source>budget</source>
        <translation>begroting</translation>
    </message>
    <message>
        <source>%1 against %2, %3</source>
        <translation>%1 tegen %2, %3</translation>
    </message>
</context>
<context>
    <name>OverviewBudgetWords</name>
    <message>
        <source>Budget</source>
        <translation>Begroting</translation>
    </message>
    <message>
        <source>Measure and article</source>
        <translation>Soort bedrag en artikel</translation>
    </message>
    <message>
        <source>Commitments, expenditure and receipts stand beside each other and are never added up.</source>
        <translation>Verplichtingen, uitgaven en ontvangsten staan naast elkaar en worden nooit opgeteld.</translation>
    </message>
    <message>
        <source>The act of 2025 has no budget for the apparatus, which came from the Ministry of Justice: like is compared with like in the recast series.</source>
        <translation>De wet van 2025 kent geen begroting voor het apparaat, dat van het ministerie van Justitie en Veiligheid kwam: in de herrekende reeks wordt gelijk met gelijk vergeleken.</translation>
    </message>
    <message>
        <source>To the articles</source>
        <translation>Naar de artikelen</translation>
    </message>
    <message>
        <source>Asylum and Migration (XX)</source>
        <translation>Asiel en Migratie (XX)</translation>
    </message>
    <message>
        <source>Commitments, expenditure and receipts</source>
        <translation>Verplichtingen, uitgaven en ontvangsten</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 tegen %2</translation>
    </message>
</context>
<context>
    <name>OverviewChainWords</name>
    <message>
        <source>Decided on time, %1</source>
        <translation>Op tijd beslist, %1</translation>
    </message>
    <message>
        <source>Migration chain</source>
        <translation>Vreemdelingenketen</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>To the indicators of the chain</source>
        <translation>Naar de kengetallen van de keten</translation>
    </message>
    <message>
        <source>Inflow, occupancy and decisions on time, one scale per unit</source>
        <translation>Instroom, bezetting en tijdige beslissingen, één schaal per eenheid</translation>
    </message>
    <message>
        <source>Realisation %1–%2 and adopted budget %2</source>
        <translation>Realisatie %1–%2 en vastgestelde begroting %2</translation>
    </message>
    <message>
        <source>%1 against %2, numbers and %</source>
        <translation>%1 tegen %2, aantallen en %</translation>
    </message>
</context>
<context>
    <name>OverviewIndWords</name>
    <message>
        <source>Errors and uncertainties</source>
        <translation>Fouten en onzekerheden</translation>
    </message>
    <message>
        <source>IND</source>
        <translation>IND</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>2025</source>
        <translation>2025</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>What the base is</source>
        <translation>Welke basis</translation>
    </message>
    <message>
        <source>base</source>
        <translation>basis</translation>
    </message>
    <message>
        <source>Base: the adopted budget 2025; of the equity the balance at the end of 2024, of errors and uncertainties the reporting tolerance.</source>
        <translation>Basis: de vastgestelde begroting 2025; bij het eigen vermogen de stand eind 2024, bij fouten en onzekerheden de rapporteringstolerantie.</translation>
    </message>
    <message>
        <source>To the accounts of the IND</source>
        <translation>Naar de jaarverantwoording van de IND</translation>
    </message>
    <message>
        <source>Result, equity and tolerance</source>
        <translation>Saldo, eigen vermogen en tolerantie</translation>
    </message>
    <message>
        <source>2025 against the base of each row</source>
        <translation>2025 tegen de basis van elke regel</translation>
    </message>
</context>
<context>
    <name>OverviewPartsWords</name>
    <message>
        <source>Article parts</source>
        <translation>Artikelonderdelen</translation>
    </message>
    <message>
        <source>Article part</source>
        <translation>Artikelonderdeel</translation>
    </message>
    <message>
        <source>Total expenditure</source>
        <translation>Totaal uitgaven</translation>
    </message>
    <message>
        <source>To the article parts</source>
        <translation>Naar de artikelonderdelen</translation>
    </message>
    <message>
        <source>Asylum and Migration (XX)</source>
        <translation>Asiel en Migratie (XX)</translation>
    </message>
    <message>
        <source>Expenditure by article part, recast series</source>
        <translation>Uitgaven per artikelonderdeel, herrekende reeks</translation>
    </message>
    <message>
        <source>Realisation %1–%2 and adopted budget %2</source>
        <translation>Realisatie %1–%2 en vastgestelde begroting %2</translation>
    </message>
    <message>
        <source>Other article parts</source>
        <translation>Overige artikelonderdelen</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Begroting</translation>
    </message>
</context>
<context>
    <name>OverviewUnderspendingWords</name>
    <message>
        <source>Underspending</source>
        <translation>Onderuitputting</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>To the printed table</source>
        <translation>Naar de afgedrukte tabel</translation>
    </message>
    <message>
        <source>Asylum and Migration (XX)</source>
        <translation>Asiel en Migratie (XX)</translation>
    </message>
    <message>
        <source>Largest items of underspending</source>
        <translation>Grootste posten van onderuitputting</translation>
    </message>
    <message>
        <source>Other items</source>
        <translation>Overige posten</translation>
    </message>
    <message>
        <source>%1 (against %2)</source>
        <translation>%1 (tegen %2)</translation>
    </message>
    <message>
        <source>Realisation 2025 against %1, which the table does not name</source>
        <translation>Realisatie 2025 tegen %1, die de tabel niet noemt</translation>
    </message>
</context>
<context>
    <name>OverviewVariancesWords</name>
    <message>
        <source>Largest variances</source>
        <translation>Grootste verschillen</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>All other instruments</source>
        <translation>Alle overige instrumenten</translation>
    </message>
    <message>
        <source>Total expenditure</source>
        <translation>Totaal uitgaven</translation>
    </message>
    <message>
        <source>The five largest over and under the budget; the others are one row, so that the sum is whole.</source>
        <translation>De vijf grootste boven en onder de begroting; de overige vormen één regel, zodat de optelling sluit.</translation>
    </message>
    <message>
        <source>To the articles</source>
        <translation>Naar de artikelen</translation>
    </message>
    <message>
        <source>Asylum and Migration (XX)</source>
        <translation>Asiel en Migratie (XX)</translation>
    </message>
    <message>
        <source>Largest variances in expenditure, recast series</source>
        <translation>Grootste verschillen in de uitgaven, herrekende reeks</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 tegen %2</translation>
    </message>
</context>
<context>
    <name>OverviewWords</name>
    <message>
        <source>Overview</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Begroting</translation>
    </message>
    <message>
        <source>Largest variances</source>
        <translation>Grootste verschillen</translation>
    </message>
    <message>
        <source>Article parts</source>
        <translation>Artikelonderdelen</translation>
    </message>
    <message>
        <source>IND</source>
        <translation>IND</translation>
    </message>
    <message>
        <source>Migration chain</source>
        <translation>Vreemdelingenketen</translation>
    </message>
    <message>
        <source>Underspending</source>
        <translation>Onderuitputting</translation>
    </message>
</context>
<context>
    <name>PagePrint</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Pagina %1 van %2</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>This page has no chart and no table to print. Go to a page that has one.</source>
        <translation>Deze pagina heeft geen grafiek en geen tabel om af te drukken. Ga naar een pagina die er een heeft.</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>Afdrukvoorbeeld</translation>
    </message>
    <message>
        <source>The page could not be printed: the printer did not take it. Nothing was lost; choose another printer, or print to a file.</source>
        <translation>De pagina kon niet worden afgedrukt: de printer nam haar niet aan. Er is niets verloren; kies een andere printer, of druk af naar een bestand.</translation>
    </message>
</context>
<context>
    <name>PanelWords</name>
    <message>
        <source>lower is better</source>
        <translation>lager is beter</translation>
    </message>
    <message>
        <source>higher is better</source>
        <translation>hoger is beter</translation>
    </message>
    <message>
        <source>&amp;Scale</source>
        <translation>&amp;Schaal</translation>
    </message>
    <message>
        <source>Equal per unit</source>
        <translation>Gelijk per eenheid</translation>
    </message>
    <message>
        <source>Each panel its own</source>
        <translation>Elk paneel eigen</translation>
    </message>
    <message>
        <source>each panel on its own scale</source>
        <translation>elk paneel op een eigen schaal</translation>
    </message>
    <message>
        <source>one scale per unit</source>
        <translation>één schaal per eenheid</translation>
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
    <name>PhaseBridgeViewWords</name>
    <message>
        <source>&amp;Article (VI)</source>
        <translation>&amp;Artikel (VI)</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>&amp;Maatstaf</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>&amp;Jaar</translation>
    </message>
    <message>
        <source>Differences of: %1</source>
        <translation>Verschillen van: %1</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>na %1</translation>
    </message>
    <message>
        <source>Stand or step</source>
        <translation>Stand of stap</translation>
    </message>
    <message>
        <source>Outline: budget; heavy outline: supplementary budget; filled: realisation; dotted: not explained</source>
        <translation>Omlijnd: begroting; dik omlijnd: suppletoire begroting; gevuld: realisatie; gestippeld: niet toegelicht</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Stap</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Stuk</translation>
    </message>
    <message>
        <source>Bridge over the budget phases</source>
        <translation>Brug over de begrotingsfasen</translation>
    </message>
    <message>
        <source>Stands and steps</source>
        <translation>Standen en stappen</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Van %1 naar %2</translation>
    </message>
</context>
<context>
    <name>PhaseBridgeWords</name>
    <message>
        <source>slotwet</source>
        <translation>slotwet</translation>
    </message>
    <message>
        <source>Article 91 of Justice and Security (VI); article 91 of Asylum and Migration (XX) is another one.</source>
        <translation>Artikel 91 van Justitie en Veiligheid (VI); artikel 91 van Asiel en Migratie (XX) is een ander artikel.</translation>
    </message>
    <message>
        <source>Article 37 of Justice and Security (VI), with the parts 37.2 and 37.3 of that time; since 2025 it is an article of Asylum and Migration (XX), with other parts.</source>
        <translation>Artikel 37 van Justitie en Veiligheid (VI), met de onderdelen 37.2 en 37.3 van toen; sinds 2025 is het een artikel van Asiel en Migratie (XX), met andere onderdelen.</translation>
    </message>
    <message>
        <source>The realisation %1 of this article is not known here.</source>
        <translation>De realisatie %1 van dit artikel is hier niet bekend.</translation>
    </message>
    <message>
        <source>The realisation is “Programma uitgaven” of the recast series (Jaarverslag 2025 XX, Table 6), without DTenV (37.1), which stood in article 91.</source>
        <translation>De realisatie is «Programma uitgaven» van de herrekende reeks (Jaarverslag 2025 XX, Tabel 6), zonder DTenV (37.1), die op artikel 91 stond.</translation>
    </message>
    <message>
        <source>For this year it cannot be checked here that the recast series is the article as it was then; for 2021 and 2022 it ties.</source>
        <translation>Voor dit jaar is hier niet te controleren dat de herrekende reeks het artikel van toen is; voor 2021 en 2022 sluit zij aan.</translation>
    </message>
    <message>
        <source>It ties to the second supplementary budget and the slotwet within the rounding of the slotwet.</source>
        <translation>Zij sluit aan op de 2e suppletoire begroting en de slotwet, binnen de afronding van de slotwet.</translation>
    </message>
    <message>
        <source>The end is the second supplementary budget with the slotwet, which is printed in rounded millions.</source>
        <translation>Het einde is de 2e suppletoire begroting met de slotwet, die in afgeronde miljoenen is afgedrukt.</translation>
    </message>
    <message>
        <source>%1 prints a mutation too; the stand before it, that of the second supplementary budget, is not known here.</source>
        <translation>%1 drukt ook een mutatie af; de stand daarvoor, die van de 2e suppletoire begroting, is hier niet bekend.</translation>
    </message>
    <message>
        <source>%1 prints another amount as %2: %3.</source>
        <translation>%1 drukt een ander bedrag af als %2: %3.</translation>
    </message>
    <message>
        <source>Stand with the slotwet, calculated and rounded</source>
        <translation>Stand met de slotwet, berekend en afgerond</translation>
    </message>
    <message>
        <source>Incidental supplementary budgets (ISB) between the two documents</source>
        <translation>Incidentele suppletoire begrotingen (ISB) tussen de twee stukken</translation>
    </message>
    <message>
        <source>To the %1: difference of the stands</source>
        <translation>Naar de %1: verschil van de standen</translation>
    </message>
    <message>
        <source>Rounding of the slotwet</source>
        <translation>Afronding van de slotwet</translation>
    </message>
    <message>
        <source>Not explained</source>
        <translation>Niet toegelicht</translation>
    </message>
    <message>
        <source>Not explained; not known here: %1</source>
        <translation>Niet toegelicht; hier niet bekend: %1</translation>
    </message>
    <message>
        <source>%1: the page was cut, the last lines are missing. The amounts of the article itself are complete.</source>
        <translation>%1: de pagina is afgebroken, de laatste regels ontbreken. De bedragen van het artikel zelf zijn volledig.</translation>
    </message>
</context>
<context>
    <name>PhaseYearsWords</name>
    <message>
        <source>&amp;Article</source>
        <translation>&amp;Artikel</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>&amp;Maatstaf</translation>
    </message>
    <message>
        <source>prints another amount for %1 than the newest document</source>
        <translation>drukt voor %1 een ander bedrag af dan het nieuwste stuk</translation>
    </message>
    <message>
        <source>not known here</source>
        <translation>hier niet bekend</translation>
    </message>
    <message>
        <source>a: from 2025 article 37 of Asylum and Migration (XX), before that of Justice and Security (VI)</source>
        <translation>a: vanaf 2025 artikel 37 van Asiel en Migratie (XX), daarvoor van Justitie en Veiligheid (VI)</translation>
    </message>
    <message>
        <source>b: from 2026, in Ontwerpbegroting 2026, with DTenV (37.1), which all other amounts leave out</source>
        <translation>b: vanaf 2026, in Ontwerpbegroting 2026, met DTenV (37.1), die in alle andere bedragen ontbreekt</translation>
    </message>
    <message>
        <source>Stands over the years</source>
        <translation>Standen over de jaren</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jaar</translation>
    </message>
    <message>
        <source>Of every stand the newest document counts; where another prints another amount, both are shown.</source>
        <translation>Van elke stand telt het nieuwste stuk; waar een ander stuk een ander bedrag afdrukt, staan beide er.</translation>
    </message>
    <message>
        <source>Bridge over the budget phases</source>
        <translation>Brug over de begrotingsfasen</translation>
    </message>
    <message>
        <source>%1 to %2, latest stand of each year</source>
        <translation>%1 tot en met %2, laatste stand van elk jaar</translation>
    </message>
    <message>
        <source>Filled: realisation; heavy outline: supplementary budget; outline: budget; hatched: later years of a budget; line across a column: another document prints another amount</source>
        <translation>Gevuld: realisatie; dik omlijnd: suppletoire begroting; omlijnd: begroting; gearceerd: latere jaren van een begroting; streep over een kolom: een ander stuk drukt een ander bedrag af</translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation>Bronnen: %1</translation>
    </message>
</context>
<context>
    <name>PriceVolumeCoaWords</name>
    <message>
        <source>&amp;Base</source>
        <translation>B&amp;asis</translation>
    </message>
    <message>
        <source>text line %1</source>
        <translation>tekstregel %1</translation>
    </message>
    <message>
        <source>&amp;Occupancy, base</source>
        <translation>Be&amp;zetting, basis</translation>
    </message>
    <message>
        <source>O&amp;ccupancy, realisation</source>
        <translation>Bezettin&amp;g, realisatie</translation>
    </message>
    <message>
        <source>Price per person, %1</source>
        <translation>Prijs per persoon, %1</translation>
    </message>
    <message>
        <source>&amp;Price, base</source>
        <translation>&amp;Prijs, basis</translation>
    </message>
    <message>
        <source>derived from the base itself</source>
        <translation>afgeleid van de basis zelf</translation>
    </message>
    <message>
        <source>%1 (text line 1705) is the occupancy at which the subsidy of € 3,9 mrd. was granted, not that of the adopted budget.</source>
        <translation>%1 (tekstregel 1705) is de bezetting waarop de subsidie van € 3,9 mrd. is verleend, niet die van de vastgestelde begroting.</translation>
    </message>
    <message>
        <source>Inferred: the report prints no price. It is expenditure divided by average occupancy, so it holds the mix of regular and (crisis) emergency reception.</source>
        <translation>Afgeleid: het verslag drukt geen prijs af. Het is de uitgave gedeeld door de gemiddelde bezetting, dus met de mix van reguliere en (crisis)noodopvang erin.</translation>
    </message>
    <message>
        <source>The mix of regular and emergency places is no step of its own: no source gives both occupancies and both prices for budget and realisation 2025. Known are prices of 2023, € %1 and € %2 per resident.</source>
        <translation>De mix van reguliere plekken en noodopvang is geen eigen stap: geen bron geeft beide bezettingen en beide prijzen voor begroting en realisatie 2025. Bekend zijn prijzen van 2023, € %1 en € %2 per bewoner.</translation>
    </message>
    <message>
        <source>Price x volume: COA</source>
        <translation>Prijs x hoeveelheid: COA</translation>
    </message>
    <message>
        <source>Amount, quantity, price</source>
        <translation>Bedrag, hoeveelheid, prijs</translation>
    </message>
    <message>
        <source>COA, expenditure</source>
        <translation>COA, uitgaven</translation>
    </message>
    <message>
        <source>Average occupancy (persons)</source>
        <translation>Gemiddelde bezetting (personen)</translation>
    </message>
    <message>
        <source>Price per person (€)</source>
        <translation>Prijs per persoon (€)</translation>
    </message>
    <message>
        <source>inferred: expenditure, without a fixed part, divided by average occupancy</source>
        <translation>afgeleid: uitgaven, zonder vast deel, gedeeld door gemiddelde bezetting</translation>
    </message>
    <message>
        <source>Occupancy: %1 (%2) and %3 (%4). Amounts x € 1.000.</source>
        <translation>Bezetting: %1 (%2) en %3 (%4). Bedragen x € 1.000.</translation>
    </message>
    <message>
        <source>Lengths of stay, occupancy and funding</source>
        <translation>Verblijfsduur, bezetting en bekostiging</translation>
    </message>
    <message>
        <source>Expenditure as price x volume</source>
        <translation>Uitgaven als prijs x hoeveelheid</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 tegen %2</translation>
    </message>
    <message>
        <source>Mind: the report gives three average occupancies for 2025: %1 (Table 8), %2 (text line 960) and %3 (text line 1708). Which one is taken changes the parts, never the whole.</source>
        <translation>Let op: het verslag geeft drie gemiddelde bezettingen voor 2025: %1 (Tabel 8), %2 (tekstregel 960) en %3 (tekstregel 1708). Welke wordt gekozen verandert de delen, nooit het geheel.</translation>
    </message>
    <message>
        <source>Outside price x volume</source>
        <translation>Buiten prijs x hoeveelheid</translation>
    </message>
    <message>
        <source>Scenario: COA</source>
        <translation>Scenario: COA</translation>
    </message>
</context>
<context>
    <name>PriceVolumeNidosWords</name>
    <message>
        <source>Mind: the text of the report names about € %1 mln. less guidance (text line 965), against another stand than the adopted budget: these pupils times this cost give another amount.</source>
        <translation>Let op: de tekst van het verslag noemt circa € %1 mln. minder begeleiding (tekstregel 965), ten opzichte van een andere stand dan de vastgestelde begroting: deze pupillen maal deze kosten geven een ander bedrag.</translation>
    </message>
    <message>
        <source>Care has a cost per minor too (€ %1 against € %2 in the budget), but the report does not print how many minors are in care: it stays in the other part, with extended reception and the intake team.</source>
        <translation>Ook verzorging heeft kosten per amv (€ %1 tegen € %2 begroot), maar het verslag drukt niet af hoeveel amv worden verzorgd: het blijft in het overige deel, met de verlengde opvang en het instroomteam.</translation>
    </message>
    <message>
        <source>The subsidy is 80% of what Nidos asked (text line 1799), so the other part is not a saving alone.</source>
        <translation>De subsidie is 80% van wat Nidos vroeg (tekstregel 1799), dus het overige deel is niet alleen een besparing.</translation>
    </message>
    <message>
        <source>Price x volume: Nidos</source>
        <translation>Prijs x hoeveelheid: Nidos</translation>
    </message>
    <message>
        <source>Amount, quantity, price</source>
        <translation>Bedrag, hoeveelheid, prijs</translation>
    </message>
    <message>
        <source>Nidos, expenditure</source>
        <translation>Nidos, uitgaven</translation>
    </message>
    <message>
        <source>Pupils under guidance</source>
        <translation>Pupillen onder begeleiding</translation>
    </message>
    <message>
        <source>Guidance per minor (€)</source>
        <translation>Begeleiding per amv (€)</translation>
    </message>
    <message>
        <source>Care, extended reception, other (not pupils x guidance)</source>
        <translation>Verzorging, verlengde opvang, overig (niet pupillen x begeleiding)</translation>
    </message>
    <message>
        <source>Unaccompanied minors: numbers and costs</source>
        <translation>Alleenstaande minderjarigen: aantallen en kosten</translation>
    </message>
    <message>
        <source>Expenditure as price x volume and other parts</source>
        <translation>Uitgaven als prijs x hoeveelheid en overige delen</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 tegen %2</translation>
    </message>
    <message>
        <source>The pupils are those at the end of 2025, not an average over the year. The title of Table 14 says amounts x € 1.000, but its costs per minor are in euro.</source>
        <translation>De pupillen zijn die van eind 2025, geen gemiddelde over het jaar. De titel van Tabel 14 noemt bedragen x € 1.000, maar de kosten per amv zijn euro’s.</translation>
    </message>
    <message>
        <source>Pupils: %1 and %2 (%3). Guidance per minor: € %4 and € %5 (%6). Amounts and effects x € 1.000.</source>
        <translation>Pupillen: %1 en %2 (%3). Begeleiding per amv: € %4 en € %5 (%6). Bedragen en effecten x € 1.000.</translation>
    </message>
</context>
<context>
    <name>PriceVolumeViewWords</name>
    <message>
        <source>Volume, at the old price: (%1 − %2) × %3 = %4.</source>
        <translation>Volume, tegen de oude prijs: (%1 − %2) × %3 = %4.</translation>
    </message>
    <message>
        <source>Then price, at the new quantity: %1 × %2 = %3.</source>
        <translation>Daarna prijs, bij de nieuwe hoeveelheid: %1 × %2 = %3.</translation>
    </message>
    <message>
        <source>Price, at the old quantity: %1 × %2 = %3.</source>
        <translation>Prijs, bij de oude hoeveelheid: %1 × %2 = %3.</translation>
    </message>
    <message>
        <source>Joint, both changes together: %1 × (%2 − %3) = %4.</source>
        <translation>Gezamenlijk, beide veranderingen samen: %1 × (%2 − %3) = %4.</translation>
    </message>
    <message>
        <source>Outside price x volume: %1 − %2 = %3.</source>
        <translation>Buiten prijs x hoeveelheid: %1 − %2 = %3.</translation>
    </message>
    <message>
        <source>Together %1 = %2.</source>
        <translation>Samen %1 = %2.</translation>
    </message>
    <message>
        <source>The steps add up to the whole difference exactly: what is between two steps is rounded once.</source>
        <translation>De stappen tellen precies op tot het hele verschil: wat tussen twee stappen staat is één keer afgerond.</translation>
    </message>
    <message>
        <source>Fixed and one-off part</source>
        <translation>Vast en eenmalig deel</translation>
    </message>
    <message>
        <source>The difference, divided</source>
        <translation>Het verschil, verdeeld</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Samen</translation>
    </message>
</context>
<context>
    <name>PriceVolumeWords</name>
    <message>
        <source>Quantity x price</source>
        <translation>Hoeveelheid x prijs</translation>
    </message>
    <message>
        <source>Not in quantity x price</source>
        <translation>Niet in hoeveelheid x prijs</translation>
    </message>
    <message>
        <source>Derived price</source>
        <translation>Afgeleide prijs</translation>
    </message>
    <message>
        <source>At another quantity</source>
        <translation>Bij een andere hoeveelheid</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Verschil</translation>
    </message>
    <message>
        <source>Fixed and one-off</source>
        <translation>Vast en eenmalig</translation>
    </message>
    <message>
        <source>Volume effect</source>
        <translation>Volume-effect</translation>
    </message>
    <message>
        <source>Price effect</source>
        <translation>Prijseffect</translation>
    </message>
    <message>
        <source>Joint effect</source>
        <translation>Gezamenlijk effect</translation>
    </message>
    <message>
        <source>Price effect at the new quantity</source>
        <translation>Prijseffect bij de nieuwe hoeveelheid</translation>
    </message>
    <message>
        <source>All quantities, base</source>
        <translation>Alle hoeveelheden, basis</translation>
    </message>
    <message>
        <source>All quantities</source>
        <translation>Alle hoeveelheden</translation>
    </message>
    <message>
        <source>All amounts, base</source>
        <translation>Alle bedragen, basis</translation>
    </message>
    <message>
        <source>All volume effects</source>
        <translation>Alle volume-effecten</translation>
    </message>
    <message>
        <source>All amounts at the new number, in the old mix</source>
        <translation>Alle bedragen bij het nieuwe aantal, in de oude mix</translation>
    </message>
    <message>
        <source>Volume in an unchanged mix</source>
        <translation>Volume bij ongewijzigde mix</translation>
    </message>
    <message>
        <source>Mix effect</source>
        <translation>Mixeffect</translation>
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
    <message>
        <source>A division by 0 has no meaning.</source>
        <translation>Delen door 0 heeft geen betekenis.</translation>
    </message>
    <message>
        <source>A percentage of an amount below 0 has no meaning.</source>
        <translation>Een percentage van een bedrag onder 0 heeft geen betekenis.</translation>
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
    <name>RollForwardWords</name>
    <message>
        <source>not explained</source>
        <translation>niet toegelicht</translation>
    </message>
    <message>
        <source>Balance and mutations</source>
        <translation>Stand en mutaties</translation>
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
    <name>ScaleSwitch</name>
    <message>
        <source>Same &amp;scale in charts of one unit</source>
        <translation>&amp;Gelijke schaal in grafieken met dezelfde eenheid</translation>
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
        <source>Same scale in charts of one unit; if off, a band in each shows the same amount</source>
        <translation>Gelijke schaal in grafieken met dezelfde eenheid; staat dit uit, dan toont een band in elke grafiek hetzelfde bedrag</translation>
    </message>
</context>
<context>
    <name>ScaleWords</name>
    <message>
        <source>policy</source>
        <translation>beleidsmatig</translation>
    </message>
    <message>
        <source>technical</source>
        <translation>technisch</translation>
    </message>
    <message>
        <source>staffel of the RBV %1</source>
        <translation>staffel van de RBV %1</translation>
    </message>
    <message>
        <source>limits of Asylum and Migration %1</source>
        <translation>grenzen van Asiel en Migratie %1</translation>
    </message>
    <message>
        <source>your own staffel %1</source>
        <translation>uw eigen staffel %1</translation>
    </message>
    <message>
        <source>Limit: %1, %2 (€ %3 million by size of the article; at the limit counts)</source>
        <translation>Grens: %1, %2 (€ %3 mln. naar omvang van het artikel; gelijk aan de grens telt mee)</translation>
    </message>
    <message>
        <source>every article</source>
        <translation>elk artikel</translation>
    </message>
    <message>
        <source>below € %1 million</source>
        <translation>onder € %1 mln.</translation>
    </message>
    <message>
        <source>€ %1 million or more</source>
        <translation>€ %1 mln. of meer</translation>
    </message>
    <message>
        <source>from € %1 to € %2 million</source>
        <translation>van € %1 tot € %2 mln.</translation>
    </message>
</context>
<context>
    <name>ScenarioCoaWords</name>
    <message>
        <source>Average &amp;occupancy COA</source>
        <translation>Gemiddelde bezetting C&amp;OA</translation>
    </message>
    <message>
        <source>persons</source>
        <translation>personen</translation>
    </message>
    <message>
        <source>Price per person, %1</source>
        <translation>Prijs per persoon, %1</translation>
    </message>
    <message>
        <source>Scenario, average price</source>
        <translation>Scenario, gemiddelde prijs</translation>
    </message>
    <message>
        <source>Average &amp;price per person</source>
        <translation>Gemiddelde &amp;prijs per persoon</translation>
    </message>
    <message>
        <source>COA, expenditure</source>
        <translation>COA, uitgaven</translation>
    </message>
    <message>
        <source>Persons in emergency reception</source>
        <translation>Personen in noodopvang</translation>
    </message>
    <message>
        <source>Persons in regular reception</source>
        <translation>Personen in reguliere opvang</translation>
    </message>
    <message>
        <source>Share of regular reception</source>
        <translation>Aandeel reguliere opvang</translation>
    </message>
    <message>
        <source>Scenario, unit prices 2023</source>
        <translation>Scenario, eenheidsprijzen 2023</translation>
    </message>
    <message>
        <source>Share of &amp;emergency places</source>
        <translation>Aandeel noodop&amp;vang</translation>
    </message>
    <message>
        <source>Price, re&amp;gular place</source>
        <translation>Prijs, re&amp;guliere plek</translation>
    </message>
    <message>
        <source>Price, emerge&amp;ncy place</source>
        <translation>Prijs, &amp;noodopvangplek</translation>
    </message>
    <message>
        <source>COA, regular reception</source>
        <translation>COA, reguliere opvang</translation>
    </message>
    <message>
        <source>COA, emergency reception</source>
        <translation>COA, noodopvang</translation>
    </message>
    <message>
        <source>COA, expenditure by these prices</source>
        <translation>COA, uitgaven volgens deze prijzen</translation>
    </message>
    <message>
        <source>&amp;Base</source>
        <translation>B&amp;asis</translation>
    </message>
    <message>
        <source>P&amp;rices</source>
        <translation>P&amp;rijzen</translation>
    </message>
    <message>
        <source>average price</source>
        <translation>gemiddelde prijs</translation>
    </message>
    <message>
        <source>regular and emergency, unit prices 2023</source>
        <translation>regulier en noodopvang, eenheidsprijzen 2023</translation>
    </message>
    <message>
        <source>Average price: every person more or less costs the average of all. A place that is given up last may be dearer (emergency reception) or save nothing at all (a lease that goes on).</source>
        <translation>Gemiddelde prijs: iedere persoon meer of minder kost het gemiddelde van allen. Een plek die het laatst wordt opgegeven kan duurder zijn (noodopvang) of niets besparen (huur die doorloopt).</translation>
    </message>
    <message>
        <source>Not in the model</source>
        <translation>Niet in het model</translation>
    </message>
    <message>
        <source>The share is that of temporary places, about 40% at the end of 2025, not an average over the year; the prices are per resident and year, of 2023.</source>
        <translation>Het aandeel is dat van de tijdelijke plekken, circa 40% eind 2025, geen gemiddelde over het jaar; de prijzen zijn per bewoner en jaar, van 2023.</translation>
    </message>
    <message>
        <source>Scenario: COA</source>
        <translation>Scenario: COA</translation>
    </message>
    <message>
        <source>Assumption and result</source>
        <translation>Aanname en uitkomst</translation>
    </message>
    <message>
        <source>Price x volume: COA</source>
        <translation>Prijs x hoeveelheid: COA</translation>
    </message>
    <message>
        <source>Asylum inflow and its forecasts (MPP)</source>
        <translation>Asielinstroom en de prognoses ervan (MPP)</translation>
    </message>
    <message>
        <source>%1: expenditure</source>
        <translation>%1: uitgaven</translation>
    </message>
    <message>
        <source>Scenario against %1</source>
        <translation>Scenario tegen %1</translation>
    </message>
    <message>
        <source>inferred: expenditure divided by average occupancy; a changed price counts in whole cents</source>
        <translation>afgeleid: uitgaven gedeeld door gemiddelde bezetting; een gewijzigde prijs telt in hele centen</translation>
    </message>
    <message>
        <source>Base, prices 2023</source>
        <translation>Basis, prijzen 2023</translation>
    </message>
    <message>
        <source>prices 2023, occupancy %1</source>
        <translation>prijzen 2023, bezetting %1</translation>
    </message>
    <message>
        <source>These prices and this share are no explanation of the realisation: they give %1 where Table 6 prints %2 (%3), a difference of %4 that is not in the model (amounts x € 1.000).</source>
        <translation>Deze prijzen en dit aandeel verklaren de realisatie niet: ze geven %1 waar Tabel 6 %2 afdrukt (%3), een verschil van %4 dat niet in het model zit (bedragen x € 1.000).</translation>
    </message>
</context>
<context>
    <name>ScenarioIndWords</name>
    <message>
        <source>Price level of the base</source>
        <translation>Prijspeil van de basis</translation>
    </message>
    <message>
        <source>Decisions: %1</source>
        <translation>Besluiten: %1</translation>
    </message>
    <message>
        <source>number</source>
        <translation>aantal</translation>
    </message>
    <message>
        <source>Turnover: %1 (€ mln)</source>
        <translation>Omzet: %1 (€ mln)</translation>
    </message>
    <message>
        <source>Turnover of the product groups with a cost price (€ mln)</source>
        <translation>Omzet van de productgroepen met een kostprijs (€ mln)</translation>
    </message>
    <message>
        <source>Scenario, average cost prices</source>
        <translation>Scenario, gemiddelde kostprijzen</translation>
    </message>
    <message>
        <source>Adopted budget 2025</source>
        <translation>Vastgestelde begroting 2025</translation>
    </message>
    <message>
        <source>Realisation 2025</source>
        <translation>Realisatie 2025</translation>
    </message>
    <message>
        <source>&amp;Price level of all cost prices</source>
        <translation>&amp;Prijspeil van alle kostprijzen</translation>
    </message>
    <message>
        <source>base = 100</source>
        <translation>basis = 100</translation>
    </message>
    <message>
        <source>100: the cost prices of the base</source>
        <translation>100: de kostprijzen van de basis</translation>
    </message>
    <message>
        <source>&amp;Base</source>
        <translation>B&amp;asis</translation>
    </message>
    <message>
        <source>Scenario: IND</source>
        <translation>Scenario: IND</translation>
    </message>
    <message>
        <source>Assumption and result</source>
        <translation>Aanname en uitkomst</translation>
    </message>
    <message>
        <source>The cost price covers all costs of a product group, fixed ones too: with fewer decisions the turnover falls at once, the costs do not.</source>
        <translation>De kostprijs dekt alle kosten van een productgroep, ook de vaste: met minder besluiten daalt de omzet meteen, de kosten niet.</translation>
    </message>
    <message>
        <source>The decisions are inferred: turnover in whole millions divided by cost price. What has no cost price (Ketenondersteuning, lump sum, specific funding) is not in the scenario.</source>
        <translation>De besluiten zijn afgeleid: omzet in hele miljoenen gedeeld door kostprijs. Wat geen kostprijs heeft (Ketenondersteuning, lumpsum, specifieke bekostiging) zit niet in het scenario.</translation>
    </message>
    <message>
        <source>Price x volume: IND</source>
        <translation>Prijs x hoeveelheid: IND</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>Doelmatigheid</translation>
    </message>
    <message>
        <source>Scenario against %1</source>
        <translation>Scenario tegen %1</translation>
    </message>
    <message>
        <source>inferred: turnover divided by cost price (Table 33)</source>
        <translation>afgeleid: omzet gedeeld door kostprijs (Tabel 33)</translation>
    </message>
    <message>
        <source>€ mln</source>
        <translation>€ mln</translation>
    </message>
    <message>
        <source>%1: turnover per product group</source>
        <translation>%1: omzet per productgroep</translation>
    </message>
</context>
<context>
    <name>ScenarioPartsWords</name>
    <message>
        <source>minimum</source>
        <translation>minimum</translation>
    </message>
    <message>
        <source>median</source>
        <translation>mediaan</translation>
    </message>
    <message>
        <source>maximum</source>
        <translation>maximum</translation>
    </message>
    <message>
        <source>&amp;Scenario</source>
        <translation>&amp;Scenario</translation>
    </message>
    <message>
        <source>Base: %1</source>
        <translation>Basis: %1</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scenario</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Gevoeligheid</translation>
    </message>
    <message>
        <source>%1: each assumption 10% lower and higher than the base</source>
        <translation>%1: elke aanname 10% lager en hoger dan de basis</translation>
    </message>
    <message>
        <source>%1 %2 (base %3)</source>
        <translation>%1 %2 (basis %3)</translation>
    </message>
    <message>
        <source>%1, assumptions: %2.</source>
        <translation>%1, aannames: %2.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>“%1”: %2</translation>
    </message>
    <message>
        <source>Assumptions of the scenario</source>
        <translation>Aannames van het scenario</translation>
    </message>
    <message>
        <source>What follows from them</source>
        <translation>Wat eruit volgt</translation>
    </message>
    <message>
        <source>Sensitivity: one assumption 10% lower or higher than the base</source>
        <translation>Gevoeligheid: één aanname 10% lager of hoger dan de basis</translation>
    </message>
    <message>
        <source>Begun at %1: %2 against %3 realised in 2025 (Table 8). Assumed: what follows the inflow moves in proportion to it, at the same length of stay; the publications define the inflow in different ways.</source>
        <translation>Begonnen bij %1: %2 tegen %3 gerealiseerd in 2025 (Tabel 8). Aanname: wat de instroom volgt beweegt er evenredig mee, bij gelijke verblijfsduur; de publicaties definiëren de instroom verschillend.</translation>
    </message>
</context>
<context>
    <name>ScenarioWords</name>
    <message>
        <source>assumed change</source>
        <translation>aangenomen verandering</translation>
    </message>
</context>
<context>
    <name>ScreenshotsWords</name>
    <message>
        <source>a PNG of every page, each way it can look</source>
        <translation>een PNG van elke pagina, in elke weergave</translation>
    </message>
    <message>
        <source>Name a folder for the pictures.</source>
        <translation>Geef een map voor de afbeeldingen op.</translation>
    </message>
    <message>
        <source>Draws every page of the window into DIR, in both languages and themes, and lists the files
that were written. DIR is made if it is not there. No display is needed.

  ketenbudget screenshots pictures
  ketenbudget screenshots pictures --only ind-balans --only nl-light</source>
        <translation>Tekent elke pagina van het venster in DIR, in beide talen en thema&apos;s, en toont de geschreven
bestanden. DIR wordt zo nodig aangemaakt. Er is geen beeldscherm nodig.

  ketenbudget screenshots pictures
  ketenbudget screenshots pictures --only ind-balans --only nl-light</translation>
    </message>
    <message>
        <source>No picture has a name with that.</source>
        <translation>Geen afbeelding heeft dat in haar naam.</translation>
    </message>
    <message>
        <source>just the files whose name holds TEXT; given more than once: all of the texts</source>
        <translation>alleen de bestanden met TEXT in hun naam; bij meer dan één keer: met alle teksten</translation>
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
    <name>SearchEverything</name>
    <message>
        <source>page</source>
        <translation>pagina</translation>
    </message>
    <message>
        <source>view</source>
        <translation>weergave</translation>
    </message>
    <message>
        <source>budget line</source>
        <translation>begrotingsregel</translation>
    </message>
    <message>
        <source>account</source>
        <translation>rekening</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>indicator</translation>
    </message>
</context>
<context>
    <name>SetCommand</name>
    <message>
        <source>Name a meeting set; “%1” lists them all.</source>
        <translation>Noem een vergaderset; ‘%1’ geeft ze allemaal.</translation>
    </message>
    <message>
        <source>Name a folder for the pictures, or a file: “--out FILE.pdf”.</source>
        <translation>Noem een map voor de plaatjes, of een bestand: ‘--out FILE.pdf’.</translation>
    </message>
    <message>
        <source>A set goes to a folder (a PNG per view), or to a file that ends in .pdf or .xlsx.</source>
        <translation>Een set gaat naar een map (een PNG per weergave), of naar een bestand dat op .pdf of .xlsx eindigt.</translation>
    </message>
    <message>
        <source>meeting set</source>
        <translation>vergaderset</translation>
    </message>
    <message>
        <source>%1 Its page says so; save the view anew, or take it out of the set.</source>
        <translation>%1 Dat staat ook op zijn pagina; sla de weergave opnieuw op of haal haar uit de set.</translation>
    </message>
    <message>
        <source>The meeting set “%1” has no views, so nothing was written. Put views into it in the window.</source>
        <translation>De vergaderset ‘%1’ heeft geen weergaven; er is niets geschreven. Zet er in het venster weergaven in.</translation>
    </message>
    <message>
        <source>These files exist already, so nothing was written: %1. Choose another place, or replace them with “--replace”.</source>
        <translation>Deze bestanden bestaan al; er is niets geschreven: %1. Kies een andere plek, of vervang ze met ‘--replace’.</translation>
    </message>
    <message>
        <source>a meeting set as pictures, a PDF or a workbook</source>
        <translation>een vergaderset als plaatjes, PDF of werkmap</translation>
    </message>
    <message>
        <source>list the meeting sets, each with its number of views</source>
        <translation>de vergadersets, elk met het aantal weergaven</translation>
    </message>
    <message>
        <source>the folder or file to write</source>
        <translation>de map of het bestand om te schrijven</translation>
    </message>
    <message>
        <source>width and height of a picture in pixels</source>
        <translation>breedte en hoogte van een plaatje in pixels</translation>
    </message>
    <message>
        <source>pages of a PDF: as a screen, or A4 landscape</source>
        <translation>pagina&apos;s van een PDF: als een scherm, of A4 liggend</translation>
    </message>
    <message>
        <source>replace files that are there already</source>
        <translation>bestanden die er al zijn vervangen</translation>
    </message>
    <message>
        <source>Writes the saved views of a meeting set in their order: into a folder as PNGs with a number, as
one PDF with a page for each view, or as one workbook with a sheet for each view&apos;s table. A view
that is gone has a page that says so, and is told on standard error; the rest is written all the
same, and the command ends with 0. Names of the files go to standard output.

  ketenbudget set --list
  ketenbudget set &quot;Directieoverleg&quot; --out pictures
  ketenbudget set &quot;Directieoverleg&quot; --out meeting.pdf --paper a4
  ketenbudget set &quot;Directieoverleg&quot; --out meeting.xlsx --replace</source>
        <translation>Schrijft de bewaarde weergaven van een vergaderset in hun volgorde: in een map als genummerde PNG&apos;s,
als één PDF met een pagina per weergave, of als één werkmap met een blad per tabel. Een weergave die
weg is, heeft een pagina die dat zegt en wordt op standaardfout gemeld; de rest wordt gewoon geschreven,
en het commando eindigt met 0. De namen van de bestanden gaan naar de standaarduitvoer.

  ketenbudget set --list
  ketenbudget set &quot;Directieoverleg&quot; --out plaatjes
  ketenbudget set &quot;Directieoverleg&quot; --out overleg.pdf --paper a4
  ketenbudget set &quot;Directieoverleg&quot; --out overleg.xlsx --replace</translation>
    </message>
</context>
<context>
    <name>SlidePicture</name>
    <message>
        <source>%1 (page %2 of %3)</source>
        <translation>%1 (pagina %2 van %3)</translation>
    </message>
</context>
<context>
    <name>SlideWords</name>
    <message>
        <source>The line “%1” is not in these figures any more.</source>
        <translation>De regel “%1” staat niet meer in deze cijfers.</translation>
    </message>
    <message>
        <source>The page “%1” cannot be shown in a meeting.</source>
        <translation>De pagina “%1” kan niet in een vergadering worden getoond.</translation>
    </message>
    <message>
        <source>The saved view “%1” is not there any more.</source>
        <translation>De bewaarde weergave “%1” is er niet meer.</translation>
    </message>
    <message>
        <source>The way to this view cannot be read: “%1”.</source>
        <translation>De verwijzing naar deze weergave is niet te lezen: “%1”.</translation>
    </message>
    <message>
        <source>Tabel %1 of “%2” is not in these figures any more.</source>
        <translation>Tabel %1 van “%2” staat niet meer in deze cijfers.</translation>
    </message>
    <message>
        <source>The view “%1” is not in this program any more.</source>
        <translation>De weergave “%1” zit niet meer in dit programma.</translation>
    </message>
    <message>
        <source>The view “%1” has nothing to show in these figures.</source>
        <translation>De weergave “%1” heeft in deze cijfers niets te tonen.</translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <translation>Aansluiting</translation>
    </message>
    <message>
        <source>The check “%1” is not in these figures any more.</source>
        <translation>De controle ‘%1’ staat niet meer in deze cijfers.</translation>
    </message>
    <message>
        <source>%1 of %2 checks</source>
        <translation>%1 van %2 controles</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Bevindingen</translation>
    </message>
    <message>
        <source>The finding “%1” is not in these figures any more.</source>
        <translation>De bevinding ‘%1’ staat niet meer in deze cijfers.</translation>
    </message>
    <message>
        <source>%1 of %2 findings</source>
        <translation>%1 van %2 bevindingen</translation>
    </message>
    <message>
        <source>The link says “%1”, which means nothing to this program.</source>
        <translation>In de verwijzing staat ‘%1’; dat zegt dit programma niets.</translation>
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
    <name>SourceText</name>
    <message>
        <source>%1 (%2)</source>
        <comment>document, parliamentary number</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>data as at %1</source>
        <translation>stand %1</translation>
    </message>
    <message>
        <source>line %1 in the text</source>
        <translation>regel %1 in de tekst</translation>
    </message>
    <message>
        <source>row %1 of the table on the page</source>
        <translation>rij %1 van de tabel op de pagina</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>regel %1</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>rij %1</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>pagina %1</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>Tabel %1</translation>
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
    <message>
        <source>Back on this pa&amp;ge</source>
        <translation>Terug op &amp;deze pagina</translation>
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
    <name>TablePages</name>
    <message numerus="yes">
        <source>… %n more rows: see the PDF or the workbook</source>
        <translation>
            <numerusform>… nog %n rij: zie de PDF of de werkmap</numerusform>
            <numerusform>… nog %n rijen: zie de PDF of de werkmap</numerusform>
        </translation>
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
    <message>
        <source>That view has no table. “ketenbudget chart” writes its chart.</source>
        <translation>Die weergave heeft geen tabel. ‘ketenbudget chart’ schrijft haar grafiek.</translation>
    </message>
    <message>
        <source>Writes one analysis table. Without “--format” the ending of FILE tells its form, and without
both it is text. CSV and JSON are for machines: plain numbers with “.” as decimal point. The window
exports a CSV for a Dutch spreadsheet (“;”, decimal comma). A link that was copied in the window
(Ctrl+Shift+K), or the name of a saved view, gives the table with its columns, choices and filter.

  ketenbudget table --list
  ketenbudget table artikelen --unit mln
  ketenbudget table artikelen --out artikelen.xlsx
  ketenbudget table &quot;ketenbudget:reconciliationPage?state=unexplained&quot; --out checks.xlsx</source>
        <translation>Schrijft één analysetabel. Zonder ‘--format’ bepaalt de uitgang van FILE de vorm, en zonder
beide is het tekst. CSV en JSON zijn voor machines: kale getallen met ‘.’ als decimaalteken. Het venster
exporteert een CSV voor een Nederlands rekenblad (‘;’, decimale komma). Een verwijzing die in het venster is
gekopieerd (Ctrl+Shift+K), of de naam van een bewaarde weergave, geeft de tabel met haar kolommen, keuzes en filter.

  ketenbudget table --list
  ketenbudget table artikelen --unit mln
  ketenbudget table artikelen --out artikelen.xlsx
  ketenbudget table &quot;ketenbudget:reconciliationPage?state=unexplained&quot; --out controles.xlsx</translation>
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
    <name>ThemeBodiesWords</name>
    <message>
        <source>realisation 2021-2025 and adopted budget 2025</source>
        <translation>realisatie 2021-2025 en vastgestelde begroting 2025</translation>
    </message>
    <message>
        <source>For the IND in 2025 Table 17 prints %1 and its own statement, Table 23, %2.</source>
        <translation>Voor de IND in 2025 vermeldt Tabel 17 %1 en de eigen verantwoording, Tabel 23, %2.</translation>
    </message>
    <message>
        <source>ZBO&apos;s and RWT&apos;s</source>
        <translation>ZBO&apos;s en RWT&apos;s</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>the lines COA and NIDOS of article 37.4 (Table 6): they are those contributions</source>
        <translation>de regels COA en NIDOS van artikel 37.4 (Tabel 6): het zijn die bijdragen</translation>
    </message>
    <message>
        <source>The contributions of other ministries are not money of chapter XX.</source>
        <translation>De bijdragen van andere ministeries zijn geen geld van hoofdstuk XX.</translation>
    </message>
    <message>
        <source>Their loans and overdraft limits</source>
        <translation>Hun leningen en rekening-courantlimieten</translation>
    </message>
    <message>
        <source>Independent bodies (ZBO&apos;s) and bodies with a statutory task (RWT&apos;s)</source>
        <translation>Zelfstandige bestuursorganen (ZBO&apos;s) en rechtspersonen met een wettelijke taak (RWT&apos;s)</translation>
    </message>
    <message>
        <source>realised against budgeted contributions, 2025</source>
        <translation>gerealiseerde tegen begrote bijdragen, 2025</translation>
    </message>
    <message>
        <source>Apparatus</source>
        <translation>Apparaat</translation>
    </message>
    <message>
        <source>realisation 2025 against adopted budget 2025</source>
        <translation>realisatie 2025 tegen vastgestelde begroting 2025</translation>
    </message>
    <message>
        <source>article 91, 37.1 and, for the IND, COA and Nidos, the contributions in 37.4</source>
        <translation>artikel 91, 37.1 en, voor IND, COA en Nidos, de bijdragen in 37.4</translation>
    </message>
    <message>
        <source>The ministry has expenditure, the agency and the independent bodies have costs: the report prints no total over the three, and none is made here.</source>
        <translation>Het ministerie heeft uitgaven, het agentschap en de zelfstandige organen hebben kosten: het verslag vermeldt geen totaal over de drie, en hier wordt er geen gemaakt.</translation>
    </message>
    <message>
        <source>The costs of the IND</source>
        <translation>De lasten van de IND</translation>
    </message>
    <message>
        <source>Apparatus of the ministry, agencies and independent bodies</source>
        <translation>Apparaat van ministerie, agentschappen en ZBO&apos;s/RWT&apos;s</translation>
    </message>
    <message>
        <source>2021-2025 and adopted budget 2025</source>
        <translation>2021-2025 en vastgestelde begroting 2025</translation>
    </message>
    <message>
        <source>a: break before %1 in the apparatus of Nidos (footnote 4); no rate of change is given across it.</source>
        <translation>a: breuk vóór %1 in het apparaat van Nidos (noot 4); daarover wordt geen groei gegeven.</translation>
    </message>
</context>
<context>
    <name>ThemeHireWords</name>
    <message>
        <source>%1 is above the Roemernorm of %2</source>
        <translation>%1 ligt boven de Roemernorm van %2</translation>
    </message>
    <message>
        <source>%1 is within the Roemernorm of %2</source>
        <translation>%1 ligt binnen de Roemernorm van %2</translation>
    </message>
    <message>
        <source>Share of %1</source>
        <translation>Aandeel in %1</translation>
    </message>
    <message>
        <source>Against the Roemernorm</source>
        <translation>Tegen de Roemernorm</translation>
    </message>
    <message>
        <source>Share of external hire in all staff costs, recomputed</source>
        <translation>Aandeel externe inhuur in alle personeelsuitgaven, herrekend</translation>
    </message>
    <message>
        <source>The three lines together</source>
        <translation>De drie regels samen</translation>
    </message>
    <message>
        <source>Table 55 less the three lines</source>
        <translation>Tabel 55 min de drie regels</translation>
    </message>
    <message>
        <source>realisation 2025</source>
        <translation>realisatie 2025</translation>
    </message>
    <message>
        <source>External hire in Table 6, 16 and 23</source>
        <translation>Externe inhuur in Tabel 6, 16 en 23</translation>
    </message>
    <message>
        <source>External hire</source>
        <translation>Externe inhuur</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>external hire in 37.1 (Table 6), article 91 (Table 16) and the costs of the IND (Table 23)</source>
        <translation>de externe inhuur in 37.1 (Tabel 6), artikel 91 (Tabel 16) en de lasten van de IND (Tabel 23)</translation>
    </message>
    <message>
        <source>The Roemernorm is about external hire as part of all staff costs, own staff and hired. The report names the norm and not its percentage.</source>
        <translation>De Roemernorm gaat over externe inhuur als deel van alle personeelsuitgaven, eigen personeel en inhuur. Het verslag noemt de norm, niet het percentage.</translation>
    </message>
    <message>
        <source>Of the IND costs are counted, of the others expenditure. A difference of 1 between Table 55 and the three lines is within rounding.</source>
        <translation>Van de IND tellen lasten, van de andere uitgaven. Een verschil van 1 tussen Tabel 55 en de drie regels valt binnen de afronding.</translation>
    </message>
    <message>
        <source>realisation 2025 against adopted budget 2025</source>
        <translation>realisatie 2025 tegen vastgestelde begroting 2025</translation>
    </message>
    <message>
        <source>Kinds of hire</source>
        <translation>Soorten inhuur</translation>
    </message>
    <message>
        <source>Budget lines</source>
        <translation>Begrotingsregels</translation>
    </message>
</context>
<context>
    <name>ThemeOdaWords</name>
    <message>
        <source>Share of total</source>
        <translation>Aandeel in totaal</translation>
    </message>
    <message>
        <source>Line in Table 6, realisation 2025</source>
        <translation>Regel in Tabel 6, realisatie 2025</translation>
    </message>
    <message>
        <source>ODA share of the line</source>
        <translation>ODA-aandeel van de regel</translation>
    </message>
    <message>
        <source>ODA</source>
        <translation>ODA</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>the lines COA, NIDOS, IND and Vluchtelingenwerk of article 37.4 (Table 6)</source>
        <translation>de regels COA, NIDOS, IND en Vluchtelingenwerk van artikel 37.4 (Tabel 6)</translation>
    </message>
    <message>
        <source>Legal aid (Rechtsbijstand) is no line of Table 6.</source>
        <translation>Rechtsbijstand is geen regel van Tabel 6.</translation>
    </message>
    <message>
        <source>Counted is the reception in the first year of asylum seekers from DAC countries, by the rules of the OECD.</source>
        <translation>Geteld wordt de eerstejaarsopvang van asielzoekers uit DAC-landen, volgens de regels van de OESO.</translation>
    </message>
    <message>
        <source>Inflow, occupancy, cost and ODA over the years</source>
        <translation>Instroom, bezetting, kosten en ODA over de jaren</translation>
    </message>
    <message>
        <source>Official Development Assistance (ODA) for the reception of asylum seekers</source>
        <translation>ODA-aandeel in de opvang van asielzoekers</translation>
    </message>
    <message>
        <source>realisation 2025 against adopted budget 2025</source>
        <translation>realisatie 2025 tegen vastgestelde begroting 2025</translation>
    </message>
</context>
<context>
    <name>ThemeOpennessWords</name>
    <message>
        <source>%1, line %2</source>
        <translation>%1, regel %2</translation>
    </message>
    <message>
        <source>Maturity of information management, on a scale of 1 to 4</source>
        <translation>Volwassenheid van de informatiehuishouding, op een schaal van 1 tot 4</translation>
    </message>
    <message>
        <source>Target end %1</source>
        <translation>Streven eind %1</translation>
    </message>
    <message>
        <source>average of the organisations of JenV and AenM, per year</source>
        <translation>gemiddelde van de organisaties van JenV en AenM, per jaar</translation>
    </message>
    <message>
        <source>State of the action line</source>
        <translation>Stand van de actielijn</translation>
    </message>
    <message>
        <source>Maturity level</source>
        <translation>Volwassenheidsniveau</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Vindplaats</translation>
    </message>
    <message>
        <source>Openness</source>
        <translation>Openheid</translation>
    </message>
    <message>
        <source>Action line</source>
        <translation>Actielijn</translation>
    </message>
    <message>
        <source>The amounts are of JenV and AenM together; no line of articles 37 and 91 prints them, and they must not be added to lines of the budget.</source>
        <translation>De bedragen zijn van JenV en AenM samen; geen regel van artikel 37 en 91 vermeldt ze, en ze mogen niet bij begrotingsregels worden opgeteld.</translation>
    </message>
    <message>
        <source>The carry-over of 2024 was not divided over the action lines: the ministry steered on the total.</source>
        <translation>De overloop van 2024 is niet over de actielijnen verdeeld: het ministerie stuurde op het totaal.</translation>
    </message>
    <message>
        <source>Openness and information management</source>
        <translation>Openbaarheid en informatiehuishouding</translation>
    </message>
    <message>
        <source>realisation 2025 against available budget 2025</source>
        <translation>realisatie 2025 tegen beschikbaar budget 2025</translation>
    </message>
</context>
<context>
    <name>ThemePartsWords</name>
    <message>
        <source>These amounts are part of %1 and must not be added to them.</source>
        <translation>Deze bedragen zijn deel van %1 en mogen daar niet bij worden opgeteld.</translation>
    </message>
</context>
<context>
    <name>ThemeStudiesWords</name>
    <message>
        <source>Number of studies by type, counted</source>
        <translation>Aantal onderzoeken naar type, geteld</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>Onderzoeken</translation>
    </message>
    <message>
        <source>Evaluations and other studies</source>
        <translation>Evaluaties en overig onderzoek</translation>
    </message>
    <message>
        <source>state at the end of 2025</source>
        <translation>stand eind 2025</translation>
    </message>
</context>
<context>
    <name>ThemeUkraineWords</name>
    <message>
        <source>%1: Table 56 prints %2, Table 6 %3; the difference of %4 is not explained in the report.</source>
        <translation>%1: Tabel 56 vermeldt %2, Tabel 6 %3; het verschil van %4 wordt in het verslag niet toegelicht.</translation>
    </message>
    <message>
        <source>%1: the text of the report says %2 (line %3), Table 56 prints %4.</source>
        <translation>%1: de tekst van het verslag noemt %2 (regel %3), Tabel 56 vermeldt %4.</translation>
    </message>
    <message>
        <source>expenditure 2025, Table 56 against Table 6</source>
        <translation>uitgaven 2025, Tabel 56 tegen Tabel 6</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Oekraïne</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Maatregel</translation>
    </message>
    <message>
        <source>the lines of 37.7, the IND in 37.4 and article 91</source>
        <translation>de regels van 37.7, de IND in 37.4 en artikel 91</translation>
    </message>
    <message>
        <source>Expenditure, commitments and receipts are not added up.</source>
        <translation>Uitgaven, verplichtingen en ontvangsten worden niet opgeteld.</translation>
    </message>
    <message>
        <source>Displaced persons from Ukraine</source>
        <translation>Ontheemden uit Oekraïne</translation>
    </message>
    <message>
        <source>realisation 2025 against adopted budget 2025</source>
        <translation>realisatie 2025 tegen vastgestelde begroting 2025</translation>
    </message>
    <message>
        <source>Lines of 37.7</source>
        <translation>Regels van 37.7</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Maatregelen</translation>
    </message>
</context>
<context>
    <name>ThemesWords</name>
    <message>
        <source>Themes</source>
        <translation>Thema&apos;s</translation>
    </message>
    <message>
        <source>ODA</source>
        <translation>ODA</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Oekraïne</translation>
    </message>
    <message>
        <source>External hire</source>
        <translation>Externe inhuur</translation>
    </message>
    <message>
        <source>Apparatus</source>
        <translation>Apparaat</translation>
    </message>
    <message>
        <source>ZBO&apos;s and RWT&apos;s</source>
        <translation>ZBO&apos;s en RWT&apos;s</translation>
    </message>
    <message>
        <source>Openness</source>
        <translation>Openheid</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>Onderzoeken</translation>
    </message>
</context>
<context>
    <name>TopicActions</name>
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
        <source>Back on this pa&amp;ge</source>
        <translation>Terug op &amp;deze pagina</translation>
    </message>
    <message>
        <source>&amp;Previous tab</source>
        <translation>&amp;Vorig tabblad</translation>
    </message>
    <message>
        <source>&amp;Next tab</source>
        <translation>Vol&amp;gend tabblad</translation>
    </message>
    <message>
        <source>&amp;Open the row (Enter)</source>
        <translation>Rij &amp;openen (Enter)</translation>
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
        <source>&amp;Amounts in € 1.000 or € million</source>
        <translation>&amp;Bedragen in €&#xa0;1.000 of €&#xa0;mln.</translation>
    </message>
    <message>
        <source>Move column le&amp;ft</source>
        <translation>Kolom naar &amp;links</translation>
    </message>
    <message>
        <source>Move column ri&amp;ght</source>
        <translation>Kolom naar &amp;rechts</translation>
    </message>
    <message>
        <source>Change the li&amp;mits…</source>
        <translation>Grensbedragen wij&amp;zigen…</translation>
    </message>
    <message>
        <source>&amp;Save scenario…</source>
        <translation>Scenario op&amp;slaan…</translation>
    </message>
    <message>
        <source>&amp;Delete scenario</source>
        <translation>Scenario &amp;verwijderen</translation>
    </message>
    <message>
        <source>Back to the &amp;base</source>
        <translation>Terug naar de &amp;basis</translation>
    </message>
    <message>
        <source>&amp;Run-rate (needs monthly figures; these documents print years only)</source>
        <translation>&amp;Run-rate (vraagt maandcijfers; deze documenten geven alleen jaren)</translation>
    </message>
</context>
<context>
    <name>TopicChartsWords</name>
    <message>
        <source>Variance</source>
        <translation>Verschil</translation>
    </message>
    <message>
        <source>Bridge</source>
        <translation>Brug</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Samenstelling</translation>
    </message>
    <message>
        <source>Over the years</source>
        <translation>Verloop</translation>
    </message>
</context>
<context>
    <name>TopicWords</name>
    <message>
        <source>Highest: %1, %2</source>
        <translation>Hoogste: %1, %2</translation>
    </message>
    <message>
        <source>Lowest: %1, %2</source>
        <translation>Laagste: %1, %2</translation>
    </message>
    <message>
        <source>Total: %1</source>
        <translation>Totaal: %1</translation>
    </message>
    <message>
        <source>Grey: difference is not judged</source>
        <translation>Grijs: verschil wordt niet beoordeeld</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Regel</translation>
    </message>
</context>
<context>
    <name>UsedIn</name>
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
    <name>VarianceBridgesWords</name>
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
        <source>%1, approximate</source>
        <translation>%1, bij benadering</translation>
    </message>
    <message>
        <source>The other %1 lines</source>
        <translation>Overige %1 regels</translation>
    </message>
    <message>
        <source>After: %1</source>
        <translation>Na: %1</translation>
    </message>
    <message>
        <source>line %1: “%2”</source>
        <translation>regel %1: “%2”</translation>
    </message>
    <message>
        <source>Amounts and steps</source>
        <translation>Bedragen en stappen</translation>
    </message>
    <message>
        <source>ca. %1</source>
        <comment>approximate amount</comment>
        <translation>ca. %1</translation>
    </message>
    <message>
        <source>, text “%1”</source>
        <translation>, tekst “%1”</translation>
    </message>
    <message>
        <source>Grey: difference is not judged</source>
        <translation>Grijs: verschil wordt niet beoordeeld</translation>
    </message>
    <message>
        <source>Stand and steps</source>
        <translation>Stand en stappen</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Stap</translation>
    </message>
    <message>
        <source>Amount after it</source>
        <translation>Bedrag erna</translation>
    </message>
    <message>
        <source>Kind of mutation</source>
        <translation>Soort mutatie</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>In de tekst</translation>
    </message>
    <message>
        <source>Not explained in the report</source>
        <translation>Niet toegelicht in het jaarverslag</translation>
    </message>
    <message>
        <source>Not in the lines</source>
        <translation>Niet in de regels</translation>
    </message>
</context>
<context>
    <name>VariancePartsWords</name>
    <message>
        <source>%1 against %2</source>
        <translation>%1 tegen %2</translation>
    </message>
    <message>
        <source>%1 (line %2)</source>
        <translation>%1 (regel %2)</translation>
    </message>
    <message>
        <source>%1 (lines %2–%3)</source>
        <translation>%1 (regels %2–%3)</translation>
    </message>
</context>
<context>
    <name>VarianceScaleViewWords</name>
    <message>
        <source>Size of the article (budget act %1)</source>
        <translation>Omvang van het artikel (begrotingswet %1)</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Policy limit, RBV</source>
        <translation>Beleidsmatige grens, RBV</translation>
    </message>
    <message>
        <source>Technical limit, RBV</source>
        <translation>Technische grens, RBV</translation>
    </message>
    <message>
        <source>Policy limit, in force</source>
        <translation>Beleidsmatige grens, gekozen</translation>
    </message>
    <message>
        <source>Technical limit, in force</source>
        <translation>Technische grens, gekozen</translation>
    </message>
    <message>
        <source>%1: receipts</source>
        <translation>%1: ontvangsten</translation>
    </message>
    <message>
        <source>%1: commitments and expenditure</source>
        <translation>%1: verplichtingen en uitgaven</translation>
    </message>
    <message>
        <source>%1: policy %2, technical %3</source>
        <translation>%1: beleidsmatig %2, technisch %3</translation>
    </message>
    <message>
        <source>A variance must be explained when it is at the limit or above it; thousands are compared without rounding.</source>
        <translation>Een verschil moet worden toegelicht als het gelijk is aan de grens of groter; duizendtallen worden zonder afronding vergeleken.</translation>
    </message>
    <message>
        <source>The class follows from the size of the article in the draft budget, for receipts from its receipts. The report prints the adopted budget (budget act), which stands for it.</source>
        <translation>De klasse volgt uit de omvang van het artikel in de ontwerpbegroting, voor ontvangsten uit zijn ontvangsten. Het jaarverslag drukt de vastgestelde begroting af (begrotingswet); die staat daarvoor in de plaats.</translation>
    </message>
    <message>
        <source>Policy: consequence of new policy. Technical: consequence of existing policy, such as estimates, wages and prices, and transfers.</source>
        <translation>Beleidsmatig: gevolg van nieuw beleid. Technisch: gevolg van bestaand beleid, zoals ramingen, lonen en prijzen, en overhevelingen.</translation>
    </message>
    <message>
        <source>Source: RBV 2024 and 2025 print this staffel; the report of 2025 applies that of RBV 2026 without printing it (text line 151), taken to be unchanged.</source>
        <translation>Bron: RBV 2024 en 2025 drukken deze staffel af; het jaarverslag 2025 past die van RBV 2026 toe zonder haar af te drukken (tekstregel 151), hier ongewijzigd genomen.</translation>
    </message>
    <message>
        <source>Staffel</source>
        <translation>Staffel</translation>
    </message>
    <message>
        <source>Class or article</source>
        <translation>Klasse of artikel</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikelen</translation>
    </message>
    <message>
        <source>To the work list</source>
        <translation>Naar de werklijst</translation>
    </message>
    <message>
        <source>Asylum and Migration (XX)</source>
        <translation>Asiel en Migratie (XX)</translation>
    </message>
    <message>
        <source>Limits for explaining variances</source>
        <translation>Grenzen voor het toelichten van verschillen</translation>
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
        <translation>%1 tegen %2</translation>
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
    <name>VarianceWorkWords</name>
    <message>
        <source>&amp;Measure</source>
        <translation>&amp;Maatstaf</translation>
    </message>
    <message>
        <source>&amp;Base</source>
        <translation>B&amp;asis</translation>
    </message>
    <message>
        <source>L&amp;imit</source>
        <translation>G&amp;rens</translation>
    </message>
    <message>
        <source>policy</source>
        <translation>beleidsmatig</translation>
    </message>
    <message>
        <source>technical</source>
        <translation>technisch</translation>
    </message>
    <message>
        <source>&amp;Level</source>
        <translation>&amp;Niveau</translation>
    </message>
    <message>
        <source>instruments</source>
        <translation>instrumenten</translation>
    </message>
    <message>
        <source>article parts</source>
        <translation>artikelonderdelen</translation>
    </message>
    <message>
        <source>Sh&amp;ow</source>
        <translation>&amp;Toon</translation>
    </message>
    <message>
        <source>over the limit</source>
        <translation>boven de grens</translation>
    </message>
    <message>
        <source>still to be explained</source>
        <translation>nog toe te lichten</translation>
    </message>
    <message>
        <source>all lines</source>
        <translation>alle regels</translation>
    </message>
    <message>
        <source>Table 4, %1</source>
        <translation>Tabel 4, %1</translation>
    </message>
    <message>
        <source>Explained in the report</source>
        <translation>Toegelicht in het jaarverslag</translation>
    </message>
</context>
<context>
    <name>VariancesWords</name>
    <message>
        <source>Variances</source>
        <translation>Verschillen</translation>
    </message>
    <message>
        <source>Work list</source>
        <translation>Werklijst</translation>
    </message>
    <message>
        <source>Staffel</source>
        <translation>Staffel</translation>
    </message>
    <message>
        <source>Bridge over the explanations</source>
        <translation>Brug over de toelichting</translation>
    </message>
    <message>
        <source>Bridge over the lines</source>
        <translation>Brug over de regels</translation>
    </message>
    <message>
        <source>Bridge over the budget phases</source>
        <translation>Brug over de begrotingsfasen</translation>
    </message>
    <message>
        <source>Stands over the years</source>
        <translation>Standen over de jaren</translation>
    </message>
</context>
<context>
    <name>VersionWords</name>
    <message>
        <source>%1, as at %2</source>
        <translation>%1, stand gegevens %2</translation>
    </message>
    <message>
        <source>tables of %1 more publications</source>
        <translation>tabellen uit nog %1 publicaties</translation>
    </message>
</context>
<context>
    <name>ViewChoicesWords</name>
    <message>
        <source>The scenario “%1” is no longer kept.</source>
        <translation>Het scenario “%1” wordt niet meer bewaard.</translation>
    </message>
    <message>
        <source>The view shows the base.</source>
        <translation>De weergave toont de basis.</translation>
    </message>
    <message>
        <source>“%1” of “%2” is not there (any more).</source>
        <translation>“%1” van “%2” is er niet (meer).</translation>
    </message>
    <message>
        <source>The view shows “%1”.</source>
        <translation>De weergave toont “%1”.</translation>
    </message>
    <message>
        <source>“%1” is not possible for “%2”.</source>
        <translation>“%1” kan niet bij “%2”.</translation>
    </message>
    <message>
        <source>The view shows its number without it.</source>
        <translation>De weergave toont het getal zonder die invoer.</translation>
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
        <source>&amp;Back</source>
        <translation>&amp;Terug</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>Voor&amp;uit</translation>
    </message>
    <message>
        <source>Search &amp;everything…</source>
        <translation>Alles doorzo&amp;eken…</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Grotere tekst</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>&amp;Kleinere tekst</translation>
    </message>
    <message>
        <source>Text at &amp;100 %</source>
        <translation>Tekst op &amp;100 %</translation>
    </message>
    <message>
        <source>&amp;More on this topic</source>
        <translation>&amp;Meer over dit onderwerp</translation>
    </message>
    <message>
        <source>&amp;Open database…</source>
        <translation>Database &amp;openen…</translation>
    </message>
    <message>
        <source>&amp;Save this view…</source>
        <translation>Weergave &amp;bewaren…</translation>
    </message>
    <message>
        <source>&amp;Present set</source>
        <translation>Set &amp;presenteren</translation>
    </message>
    <message>
        <source>&amp;Copy link to this view</source>
        <translation>Verwijzing &amp;kopiëren</translation>
    </message>
    <message>
        <source>Open &amp;link…</source>
        <translation>&amp;Verwijzing openen…</translation>
    </message>
    <message>
        <source>&amp;Views and sets</source>
        <translation>&amp;Weergaven en sets</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Afdr&amp;ukken…</translation>
    </message>
    <message>
        <source>Print pre&amp;view…</source>
        <translation>Afdrukvoor&amp;beeld…</translation>
    </message>
</context>
<context>
    <name>WorkListWords</name>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>%1 (Table 4)</source>
        <translation>%1 (Tabel 4)</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grens</translation>
    </message>
    <message>
        <source>Explained in the report</source>
        <translation>Toegelicht in het jaarverslag</translation>
    </message>
    <message>
        <source>Passage of the report</source>
        <translation>Toelichting in het jaarverslag</translation>
    </message>
    <message>
        <source>Your explanation</source>
        <translation>Uw toelichting</translation>
    </message>
    <message>
        <source>below limit</source>
        <translation>onder de grens</translation>
    </message>
    <message>
        <source>needs explanation</source>
        <translation>toelichting nodig</translation>
    </message>
    <message>
        <source>explained</source>
        <translation>toegelicht</translation>
    </message>
    <message>
        <source>of the level above: %1</source>
        <translation>van het niveau erboven: %1</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <comment>text, author, date</comment>
        <translation>%1 (%2, %3)</translation>
    </message>
    <message>
        <source>The report explains %1 of them with amounts, %2; its amounts leave %3 of that.</source>
        <translation>Het jaarverslag licht er %1 met bedragen toe, %2; daarvan laten zijn bedragen %3 over.</translation>
    </message>
    <message>
        <source>Your own notes explain %1 more, %2.</source>
        <translation>Uw eigen toelichtingen dekken er nog %1, %2.</translation>
    </message>
    <message>
        <source>Explained: the report names an amount by which the line itself changed since the adopted budget, or you wrote a note for this comparison. A passage that only describes the line, or one of the level above it, is shown and does not count.</source>
        <translation>Toegelicht: het jaarverslag noemt een bedrag waarmee de regel zelf sinds de vastgestelde begroting veranderde, of u schreef een toelichting bij deze vergelijking. Een passage die de regel alleen beschrijft, of een van het niveau erboven, staat erbij en telt niet mee.</translation>
    </message>
    <message>
        <source>Table 4 prints what was left of its largest items and does not name the stand; it is read as the stand after the second supplementary budget.</source>
        <translation>Tabel 4 drukt af wat er van de grootste posten overbleef en noemt de stand niet; die is gelezen als de stand na de tweede suppletoire begroting.</translation>
    </message>
    <message>
        <source>That stand itself is not printed: it is the realisation minus the amount of Table 4.</source>
        <translation>Die stand zelf is niet afgedrukt: het is de realisatie min het bedrag van Tabel 4.</translation>
    </message>
    <message>
        <source>Commitments and receipts are printed for whole articles only (budget act).</source>
        <translation>Verplichtingen en ontvangsten zijn alleen per artikel afgedrukt (begrotingswet).</translation>
    </message>
    <message>
        <source>The staffel</source>
        <translation>De staffel</translation>
    </message>
    <message>
        <source>Bridges over the explanations</source>
        <translation>Bruggen over de toelichting</translation>
    </message>
    <message>
        <source>Bridge over the lines</source>
        <translation>Brug over de regels</translation>
    </message>
    <message>
        <source>Price x volume of the IND</source>
        <translation>Prijs x hoeveelheid van de IND</translation>
    </message>
    <message>
        <source>Work list</source>
        <translation>Werklijst</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Asylum and Migration (XX)</source>
        <translation>Asiel en Migratie (XX)</translation>
    </message>
    <message>
        <source>Price x volume of COA</source>
        <translation>Prijs x hoeveelheid van COA</translation>
    </message>
    <message>
        <source>Price x volume of Nidos</source>
        <translation>Prijs x hoeveelheid van Nidos</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>Beoordeling</translation>
    </message>
    <message>
        <source>%1, as you chose</source>
        <translation>%1, zoals u koos</translation>
    </message>
    <message>
        <source>No line has a difference.</source>
        <translation>Geen regel heeft een verschil.</translation>
    </message>
    <message>
        <source>No line is still to be explained.</source>
        <translation>Er is geen regel meer toe te lichten.</translation>
    </message>
    <message>
        <source>No line reaches the limit.</source>
        <translation>Geen regel haalt de grens.</translation>
    </message>
    <message>
        <source>All variances, also below the limit: %1</source>
        <translation>Alle verschillen, ook onder de grens: %1</translation>
    </message>
    <message>
        <source>Variances still to be explained: %1</source>
        <translation>Nog toe te lichten verschillen: %1</translation>
    </message>
    <message>
        <source>Variances to be explained: %1</source>
        <translation>Toe te lichten verschillen: %1</translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>1 regel</translation>
    </message>
    <message>
        <source>%1 lines</source>
        <translation>%1 regels</translation>
    </message>
    <message>
        <source>Over the limit: %1, %2 together (differences without their sign).</source>
        <translation>Boven de grens: %1, samen %2 (verschillen zonder teken).</translation>
    </message>
    <message>
        <source>The report explains none of them with an amount.</source>
        <translation>Het jaarverslag licht er geen met een bedrag toe.</translation>
    </message>
    <message>
        <source>None is still to be explained.</source>
        <translation>Er is niets meer toe te lichten.</translation>
    </message>
    <message>
        <source>Still to be explained: %1, %2.</source>
        <translation>Nog toe te lichten: %1, %2.</translation>
    </message>
    <message>
        <source>Explained: you wrote a note for this comparison. The amounts of the report&apos;s text are not against the year before; its passages are shown and do not count.</source>
        <translation>Toegelicht: u schreef een toelichting bij deze vergelijking. De bedragen in de tekst van het jaarverslag zijn niet ten opzichte van het jaar ervoor; de passages staan erbij en tellen niet mee.</translation>
    </message>
    <message>
        <source>Explained: the text at Table 4 names an amount of the line, or you wrote a note for this comparison. A passage that only describes the line is shown and does not count.</source>
        <translation>Toegelicht: de tekst bij Tabel 4 noemt een bedrag van de regel, of u schreef een toelichting bij deze vergelijking. Een passage die de regel alleen beschrijft, staat erbij en telt niet mee.</translation>
    </message>
    <message>
        <source>Counted as explained with an amount against the second supplementary budget only (text at Table 4): %1.</source>
        <translation>Telt als toegelicht met een bedrag dat alleen ten opzichte van de tweede suppletoire begroting is (tekst bij Tabel 4): %1.</translation>
    </message>
</context>
<context>
    <name>WorkWords</name>
    <message>
        <source>%1 (receipts)</source>
        <translation>%1 (ontvangsten)</translation>
    </message>
    <message>
        <source>lower is better</source>
        <translation>lager is beter</translation>
    </message>
    <message>
        <source>higher is better</source>
        <translation>hoger is beter</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>niet beoordeeld</translation>
    </message>
    <message>
        <source>Polarity chosen by the user: %1</source>
        <translation>Polariteit gekozen door de gebruiker: %1</translation>
    </message>
    <message>
        <source>Polarity chosen by the user: %1, as for %2</source>
        <translation>Polariteit gekozen door de gebruiker: %1, zoals voor %2</translation>
    </message>
    <message>
        <source>an unknown user</source>
        <translation>een onbekende gebruiker</translation>
    </message>
    <message>
        <source>Polarity of %1 chosen by the user</source>
        <translation>Polariteit van %1 gekozen door de gebruiker</translation>
    </message>
    <message>
        <source>Explanation of %1 by %2</source>
        <translation>Toelichting bij %1 door %2</translation>
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
    <message>
        <source>publisher: %1</source>
        <translation>uitgever: %1</translation>
    </message>
    <message>
        <source>Tables of %1 more publications, read from their pages</source>
        <translation>Tabellen uit nog %1 publicaties, overgenomen van hun pagina&apos;s</translation>
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
    <name>ketenbudget::ChartView</name>
    <message>
        <source>Choose a part of the chart to read its figures here.</source>
        <translation>Kies een deel van de grafiek om hier de cijfers ervan te lezen.</translation>
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
    <message>
        <source>Take the &amp;other one</source>
        <translation>De &amp;andere tonen</translation>
    </message>
    <message>
        <source>Drop what I typed and show the other explanation</source>
        <translation>Wat ik typte laten vallen en de andere toelichting tonen</translation>
    </message>
    <message>
        <source>Another program took this explanation away meanwhile. “Explain” puts yours there again.</source>
        <translation>Een ander programma heeft deze toelichting intussen weggehaald. ‘Verklaren’ zet de uwe er weer neer.</translation>
    </message>
    <message>
        <source>Another program wrote meanwhile: “%1”. Yours is not kept yet. “Explain” puts it in the place of the other one.</source>
        <translation>Een ander programma schreef intussen: ‘%1’. De uwe is nog niet bewaard. ‘Verklaren’ zet haar op de plaats van de andere.</translation>
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
    <message>
        <source>move column “%1”</source>
        <translation>kolom “%1” verplaatsen</translation>
    </message>
    <message>
        <source>show column “%1”</source>
        <translation>kolom “%1” tonen</translation>
    </message>
    <message>
        <source>hide column “%1”</source>
        <translation>kolom “%1” verbergen</translation>
    </message>
    <message>
        <source>standard columns</source>
        <translation>standaardkolommen</translation>
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
        <source>“%1” exists already. Save once more to replace it, or choose another name.</source>
        <translation>“%1” bestaat al. Kies nogmaals Opslaan om het te vervangen, of kies een andere naam.</translation>
    </message>
    <message>
        <source>There is no file name. Type one behind the folder and save again.</source>
        <translation>Er is geen bestandsnaam. Typ er een achter de map en sla opnieuw op.</translation>
    </message>
</context>
<context>
    <name>ketenbudget::FilterSteps</name>
    <message>
        <source>clear the filter</source>
        <translation>filter wissen</translation>
    </message>
    <message>
        <source>filter “%1”</source>
        <translation>filter “%1”</translation>
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
        <source>&amp;Copy finding</source>
        <translation>Bevinding &amp;kopiëren</translation>
    </message>
    <message>
        <source>&amp;Find text</source>
        <translation>Tekst &amp;zoeken</translation>
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
        <source>Back on this pa&amp;ge</source>
        <translation>Terug op &amp;deze pagina</translation>
    </message>
    <message>
        <source>filter of the findings</source>
        <translation>filter van de bevindingen</translation>
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
    <message>
        <source>field term</source>
        <translation>veldterm</translation>
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
    <name>ketenbudget::LineNotePanel</name>
    <message>
        <source>Kept by itself when you pause; Esc goes back to the table</source>
        <translation>Wordt vanzelf bewaard bij een pauze; Esc gaat terug naar de tabel</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <translation>&amp;Mijn tekst bewaren</translation>
    </message>
    <message>
        <source>Put my explanation in the place of the other one</source>
        <translation>Mijn toelichting in de plaats van de andere zetten</translation>
    </message>
    <message>
        <source>&amp;Take the other one</source>
        <translation>De &amp;andere tonen</translation>
    </message>
    <message>
        <source>Drop what I typed and show the other explanation</source>
        <translation>Wat ik typte laten vallen en de andere toelichting tonen</translation>
    </message>
    <message>
        <source>&amp;Explanation of the difference on “%1”</source>
        <translation>&amp;Toelichting bij het verschil op “%1”</translation>
    </message>
    <message>
        <source>Explanation of the difference on “%1”</source>
        <translation>Toelichting bij het verschil op “%1”</translation>
    </message>
    <message>
        <source>This row has no difference to explain.</source>
        <translation>Deze rij heeft geen verschil om toe te lichten.</translation>
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
        <source>Nothing written yet. It is kept by itself when you pause.</source>
        <translation>Nog niets geschreven. De tekst wordt vanzelf bewaard bij een pauze.</translation>
    </message>
    <message>
        <source>Meanwhile written by %1</source>
        <translation>Intussen geschreven door %1</translation>
    </message>
    <message>
        <source>Meanwhile it was taken away by another program.</source>
        <translation>Intussen weggehaald door een ander programma.</translation>
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
    <message>
        <source>Text size %1 %</source>
        <translation>Tekstgrootte %1 %</translation>
    </message>
    <message>
        <source>Text si&amp;ze</source>
        <translation>Tekstgr&amp;ootte</translation>
    </message>
    <message>
        <source>Choose a number first: then this shows the page of its topic</source>
        <translation>Kies eerst een getal: dan toont dit de pagina van zijn onderwerp</translation>
    </message>
    <message>
        <source>No topic page tells more of this number</source>
        <translation>Geen onderwerppagina vertelt meer over dit getal</translation>
    </message>
    <message>
        <source>Open database</source>
        <translation>Database openen</translation>
    </message>
    <message>
        <source>Databases (*.sqlite);;All files (*)</source>
        <translation>Databases (*.sqlite);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Database opened: %1</source>
        <translation>Database geopend: %1</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Ongedaan maken: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ongedaan maken</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>Op&amp;nieuw: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Op&amp;nieuw</translation>
    </message>
    <message>
        <source>message above “%1”</source>
        <translation>boodschap boven “%1”</translation>
    </message>
    <message>
        <source>&amp;Meeting</source>
        <translation>Ve&amp;rgadering</translation>
    </message>
    <message>
        <source>One sentence above the saved view “%1”:</source>
        <translation>Eén zin boven de bewaarde weergave “%1”:</translation>
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
    <name>ketenbudget::MeetingDesk</name>
    <message>
        <source>Save this view</source>
        <translation>Weergave bewaren</translation>
    </message>
    <message>
        <source>What this page shows cannot be saved as a view. Nothing was saved. Go to a table or chart of another page, and save there.</source>
        <translation>Wat deze pagina toont kan niet als weergave worden bewaard. Er is niets bewaard. Ga naar een tabel of grafiek van een andere pagina en bewaar daar.</translation>
    </message>
    <message>
        <source>view “%1” saved</source>
        <translation>weergave “%1” bewaard</translation>
    </message>
    <message>
        <source>View saved: %1</source>
        <translation>Weergave bewaard: %1</translation>
    </message>
    <message>
        <source>View saved: %1, in the set %2</source>
        <translation>Weergave bewaard: %1, in de set %2</translation>
    </message>
    <message>
        <source>What this page shows has no link</source>
        <translation>Wat deze pagina toont heeft geen verwijzing</translation>
    </message>
    <message>
        <source>Link copied: it opens this view in the same database</source>
        <translation>Verwijzing gekopieerd: zij opent deze weergave in dezelfde database</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>Verwijzing openen</translation>
    </message>
    <message>
        <source>&amp;Link to a view (it begins with “ketenbudget:”):</source>
        <translation>&amp;Verwijzing naar een weergave (begint met “ketenbudget:”):</translation>
    </message>
    <message>
        <source>“%1” is no link to a view. Nothing was opened. A link begins with “ketenbudget:”.</source>
        <translation>“%1” is geen verwijzing naar een weergave. Er is niets geopend. Een verwijzing begint met “ketenbudget:”.</translation>
    </message>
    <message>
        <source>What the link “%1” leads to is not in these figures. Nothing was opened. It may belong to another database or a newer program.</source>
        <translation>Waar de verwijzing “%1” naar leidt staat niet in deze cijfers. Er is niets geopend. Zij hoort misschien bij een andere database of een nieuwer programma.</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Presenteren</translation>
    </message>
    <message>
        <source>There is no set with views to show. Save views with “Save this view…” (Ctrl+D) and put them into a set on the page Meeting; then F5 shows them.</source>
        <translation>Er is geen set met weergaven om te tonen. Bewaar weergaven met “Weergave bewaren…” (Ctrl+D) en zet ze op de pagina Vergadering in een set; F5 toont ze dan.</translation>
    </message>
    <message>
        <source>Shown: %1. %2</source>
        <translation>Getoond: %1. %2</translation>
    </message>
    <message>
        <source>Shown: %1. %2 — next: %3</source>
        <translation>Getoond: %1. %2 — hierna: %3</translation>
    </message>
    <message>
        <source>Set written to %1</source>
        <translation>Set geschreven naar %1</translation>
    </message>
    <message>
        <source>%1

Of these views there is only a page that says what is missing:
%2

Save them anew, or take them out of the set.</source>
        <translation>%1

Van deze weergaven is er alleen een pagina die zegt wat er ontbreekt:
%2

Bewaar ze opnieuw, of haal ze uit de set.</translation>
    </message>
    <message>
        <source>%1 The page shows the view without it, and without the message of a saved view. Choose anew there, and save the view again (Ctrl+D).</source>
        <translation>%1 De pagina toont de weergave zonder die keuze, en zonder de boodschap van een bewaarde weergave. Kies daar opnieuw en bewaar de weergave nogmaals (Ctrl+D).</translation>
    </message>
</context>
<context>
    <name>ketenbudget::MeetingPage</name>
    <message>
        <source>Meeting</source>
        <translation>Vergadering</translation>
    </message>
    <message>
        <source>&amp;Sets</source>
        <translation>&amp;Sets</translation>
    </message>
    <message>
        <source>Saved &amp;views</source>
        <translation>Bewaarde &amp;weergaven</translation>
    </message>
    <message>
        <source>Views of the set, in &amp;order</source>
        <translation>Weergaven van de set, op v&amp;olgorde</translation>
    </message>
    <message>
        <source>%1 — not there any more</source>
        <translation>%1 — niet meer aanwezig</translation>
    </message>
    <message>
        <source>There are no saved views yet. Go to what you want to show and choose “Save this view…” (Ctrl+D) in the menu Meeting; then put the views into a set here.</source>
        <translation>Er zijn nog geen bewaarde weergaven. Ga naar wat u wilt tonen en kies “Weergave bewaren…” (Ctrl+D) in het menu Vergadering; zet de weergaven daarna hier in een set.</translation>
    </message>
    <message>
        <source>Views cannot be saved: the figures are open without a database that can be written. Open one with File &gt; Open database…</source>
        <translation>Weergaven kunnen niet worden bewaard: de cijfers zijn geopend zonder database waarin geschreven kan worden. Open er een met Bestand &gt; Database openen…</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Naam:</translation>
    </message>
    <message>
        <source>The name “%1” is taken already. Nothing was changed. Choose another name.</source>
        <translation>De naam “%1” is al in gebruik. Er is niets veranderd. Kies een andere naam.</translation>
    </message>
    <message>
        <source>New set</source>
        <translation>Nieuwe set</translation>
    </message>
    <message>
        <source>new set “%1”</source>
        <translation>nieuwe set “%1”</translation>
    </message>
    <message>
        <source>set “%1” deleted</source>
        <translation>set “%1” verwijderd</translation>
    </message>
    <message>
        <source>scale of the set “%1”</source>
        <translation>schaal van de set “%1”</translation>
    </message>
    <message>
        <source>“%1” into the set</source>
        <translation>“%1” in de set</translation>
    </message>
    <message>
        <source>“%1” out of the set</source>
        <translation>“%1” uit de set</translation>
    </message>
    <message>
        <source>view “%1” deleted</source>
        <translation>weergave “%1” verwijderd</translation>
    </message>
    <message>
        <source>Rename set</source>
        <translation>Set hernoemen</translation>
    </message>
    <message>
        <source>set “%1” renamed</source>
        <translation>set “%1” hernoemd</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>Weergave hernoemen</translation>
    </message>
    <message>
        <source>view “%1” renamed</source>
        <translation>weergave “%1” hernoemd</translation>
    </message>
    <message>
        <source>order of the set “%1”</source>
        <translation>volgorde van de set “%1”</translation>
    </message>
</context>
<context>
    <name>ketenbudget::NumberBox</name>
    <message>
        <source>Type a number from %1 to %2, such as %3, or press Esc for that number again.</source>
        <translation>Typ een getal van %1 tot en met %2, zoals %3, of druk op Esc om dat getal terug te krijgen.</translation>
    </message>
    <message>
        <source>%1: %2 is out of range, so %3 still counts. %4</source>
        <translation>%1: %2 valt buiten het bereik, dus %3 telt nog. %4</translation>
    </message>
    <message>
        <source>%1: “%2” is no number, so %3 still counts. %4</source>
        <translation>%1: “%2” is geen getal, dus %3 telt nog. %4</translation>
    </message>
</context>
<context>
    <name>ketenbudget::OverviewPage</name>
    <message>
        <source>&amp;Where does this number come from?</source>
        <translation>&amp;Waar komt dit getal vandaan?</translation>
    </message>
    <message>
        <source>&amp;Amounts in € 1.000 or € million</source>
        <translation>&amp;Bedragen in €&#xa0;1.000 of €&#xa0;mln.</translation>
    </message>
    <message>
        <source>Unexplained checks: %1</source>
        <translation>Onverklaarde controles: %1</translation>
    </message>
    <message>
        <source>To the reconciliation</source>
        <translation>Naar de aansluiting</translation>
    </message>
    <message>
        <source>Open findings: %1</source>
        <translation>Open bevindingen: %1</translation>
    </message>
    <message>
        <source>To the findings</source>
        <translation>Naar de bevindingen</translation>
    </message>
    <message>
        <source>Source: %1, tables %2</source>
        <translation>Bron: %1, tabellen %2</translation>
    </message>
    <message>
        <source>Same scale in charts of one unit</source>
        <translation>Gelijke schaal in grafieken met dezelfde eenheid</translation>
    </message>
</context>
<context>
    <name>ketenbudget::OverviewTile</name>
    <message>
        <source>Chart: %1</source>
        <translation>Grafiek: %1</translation>
    </message>
    <message>
        <source>The figures of this tile are not in this database. Import the annual report to see them.</source>
        <translation>De cijfers van deze tegel staan niet in deze database. Importeer het jaarverslag om ze te zien.</translation>
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
    <name>ketenbudget::PresentationWindow</name>
    <message>
        <source>Presentation</source>
        <translation>Presentatie</translation>
    </message>
    <message>
        <source>Ketenbudget: presentation</source>
        <translation>Ketenbudget: presentatie</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>Enter: to view %1</source>
        <translation>Enter: naar weergave %1</translation>
    </message>
    <message>
        <source>Backspace: back to %1</source>
        <translation>Backspace: terug naar %1</translation>
    </message>
    <message>
        <source>Tab: figure %1 of %2</source>
        <translation>Tab: figuur %1 van %2</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Hierna: %1</translation>
    </message>
</context>
<context>
    <name>ketenbudget::PresenterPanel</name>
    <message>
        <source>Presenter</source>
        <translation>Presentator</translation>
    </message>
    <message>
        <source>Ketenbudget: presenter</source>
        <translation>Ketenbudget: presentator</translation>
    </message>
    <message>
        <source>Blank: any key shows “%1” again</source>
        <translation>Leeg scherm: elke toets toont “%1” weer</translation>
    </message>
    <message>
        <source>This is the last view.</source>
        <translation>Dit is de laatste weergave.</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Hierna: %1</translation>
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
    <name>ketenbudget::RecentMenu</name>
    <message>
        <source>&amp;Recent databases</source>
        <translation>&amp;Recente databases</translation>
    </message>
    <message>
        <source>&amp;Clear the list</source>
        <translation>Lijst &amp;wissen</translation>
    </message>
    <message>
        <source>Recent databases</source>
        <translation>Recente databases</translation>
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
    <message>
        <source>explain the difference</source>
        <translation>verschil verklaren</translation>
    </message>
    <message>
        <source>take the explanation back</source>
        <translation>verklaring intrekken</translation>
    </message>
    <message>
        <source>filter of the checks</source>
        <translation>filter van de controles</translation>
    </message>
    <message>
        <source>The explanation could not be written. Try again when the cause is gone.</source>
        <translation>De verklaring kon niet worden weggeschreven. Probeer het opnieuw als de oorzaak weg is.</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Kolommen</translation>
    </message>
</context>
<context>
    <name>ketenbudget::RowWork</name>
    <message>
        <source>&amp;Judge</source>
        <translation>&amp;Beoordelen</translation>
    </message>
    <message>
        <source>E&amp;xplain the difference</source>
        <translation>Verschil &amp;toelichten</translation>
    </message>
    <message>
        <source>&amp;Lower is better</source>
        <translation>&amp;Lager is beter</translation>
    </message>
    <message>
        <source>&amp;Higher is better</source>
        <translation>&amp;Hoger is beter</translation>
    </message>
    <message>
        <source>&amp;Not judged</source>
        <translation>&amp;Niet beoordelen</translation>
    </message>
    <message>
        <source>As the &amp;documents say</source>
        <translation>Zoals de &amp;documenten zeggen</translation>
    </message>
    <message>
        <source>explanation of “%1”</source>
        <translation>toelichting bij “%1”</translation>
    </message>
    <message>
        <source>take the explanation of “%1” away</source>
        <translation>toelichting bij “%1” weghalen</translation>
    </message>
    <message>
        <source>This row has no polarity of its own. Choose a line of the budget, or an account.</source>
        <translation>Deze rij heeft geen eigen polariteit. Kies een begrotingsregel of een rekening.</translation>
    </message>
    <message>
        <source>judge “%1”: %2</source>
        <translation>“%1” beoordelen: %2</translation>
    </message>
    <message>
        <source>judge “%1” as the documents say</source>
        <translation>“%1” beoordelen zoals de documenten zeggen</translation>
    </message>
    <message>
        <source>This row has no difference to explain. Choose a row with a difference.</source>
        <translation>Deze rij heeft geen verschil om toe te lichten. Kies een rij met een verschil.</translation>
    </message>
    <message>
        <source>&amp;Judge “%1”</source>
        <translation>“%1” &amp;beoordelen</translation>
    </message>
    <message>
        <source>%1, as you chose: “%2” and the lines below it</source>
        <translation>%1, zoals u koos: “%2” en de regels eronder</translation>
    </message>
    <message>
        <source>As the documents say, or as you chose for a line above it: “%1”</source>
        <translation>Zoals de stukken zeggen, of zoals u koos voor een regel erboven: “%1”</translation>
    </message>
</context>
<context>
    <name>ketenbudget::SaveViewDialog</name>
    <message>
        <source>Save this view</source>
        <translation>Weergave bewaren</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Naam van de weergave</translation>
    </message>
    <message>
        <source>Message of the view</source>
        <translation>Boodschap van de weergave</translation>
    </message>
    <message>
        <source>Set that gets the view</source>
        <translation>Set waarin de weergave komt</translation>
    </message>
    <message>
        <source>in no set; or type the name of a new one</source>
        <translation>in geen set; of typ de naam van een nieuwe</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Naam:</translation>
    </message>
    <message>
        <source>&amp;Message above it:</source>
        <translation>&amp;Boodschap erboven:</translation>
    </message>
    <message>
        <source>&amp;Into the set:</source>
        <translation>&amp;In de set:</translation>
    </message>
    <message>
        <source>There is a view “%1” already. Save puts this one in its place; Undo brings it back.</source>
        <translation>Er is al een weergave “%1”. Bewaren zet deze ervoor in de plaats; Ongedaan maken brengt haar terug.</translation>
    </message>
    <message>
        <source>A view without a name cannot be found again. Type a name.</source>
        <translation>Een weergave zonder naam is niet terug te vinden. Typ een naam.</translation>
    </message>
    <message>
        <source>Another view is saved as “%1”. Replace puts the present view and its message in its place, in every set that has it; Undo (Ctrl+Z) brings it back. To keep both, choose Cancel and type another name.</source>
        <translation>Een andere weergave is bewaard als “%1”. Vervangen zet de huidige weergave met haar boodschap ervoor in de plaats, in elke set waar ze in zit; Ongedaan maken (Ctrl+Z) brengt haar terug. Kies Annuleren en typ een andere naam om beide te houden.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Vervangen</translation>
    </message>
</context>
<context>
    <name>ketenbudget::ScenarioDialog</name>
    <message>
        <source>Save scenario</source>
        <translation>Scenario opslaan</translation>
    </message>
    <message>
        <source>Name of the scenario</source>
        <translation>Naam van het scenario</translation>
    </message>
    <message>
        <source>Why these assumptions</source>
        <translation>Waarom deze aannames</translation>
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
        <source>&amp;Name</source>
        <translation>&amp;Naam</translation>
    </message>
    <message>
        <source>&amp;Why these assumptions</source>
        <translation>&amp;Waarom deze aannames</translation>
    </message>
    <message>
        <source>A scenario needs a name, so that you find it again.</source>
        <translation>Een scenario heeft een naam nodig, zodat u het terugvindt.</translation>
    </message>
    <message>
        <source>There is a scenario “%1” already: it is replaced. Undo brings it back.</source>
        <translation>Er is al een scenario “%1”: het wordt vervangen. Ongedaan maken brengt het terug.</translation>
    </message>
    <message>
        <source>All assumptions of this view are kept with it.</source>
        <translation>Alle aannames van deze weergave worden erbij bewaard.</translation>
    </message>
</context>
<context>
    <name>ketenbudget::ScreenMenu</name>
    <message>
        <source>%1 (%2 x %3)</source>
        <translation>%1 (%2 x %3)</translation>
    </message>
    <message>
        <source>S&amp;how on screen</source>
        <translation>&amp;Tonen op scherm</translation>
    </message>
</context>
<context>
    <name>ketenbudget::SearchPalette</name>
    <message>
        <source>Search everything</source>
        <translation>Alles doorzoeken</translation>
    </message>
    <message>
        <source>A budget line, account, table, term, page or amount, as in: coa, 469.334</source>
        <translation>Een begrotingsregel, rekening, tabel, begrip, pagina of bedrag, zoals: coa, 469.334</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Treffers</translation>
    </message>
    <message>
        <source>Nothing found for “%1”. Try fewer words, part of a word, or an amount as it is printed (469.334 or 469334).</source>
        <translation>Niets gevonden voor “%1”. Probeer minder woorden, een deel van een woord, of een bedrag zoals afgedrukt (469.334 of 469334).</translation>
    </message>
    <message>
        <source>Enter goes there, Ctrl+Enter to its second place (mostly where it is printed), Esc closes.</source>
        <translation>Enter gaat erheen, Ctrl+Enter naar de tweede plek (meestal waar het is afgedrukt), Esc sluit.</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… en nog %1</translation>
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
    <name>ketenbudget::SetExportDialog</name>
    <message>
        <source>Kind of file</source>
        <translation>Soort bestand</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagina&apos;s</translation>
    </message>
    <message>
        <source>Export meeting set “%1”</source>
        <translation>Vergaderset ‘%1’ exporteren</translation>
    </message>
    <message>
        <source>A picture for each view (PNG, in a folder)</source>
        <translation>Een plaatje per weergave (PNG, in een map)</translation>
    </message>
    <message>
        <source>One document (PDF)</source>
        <translation>Eén document (PDF)</translation>
    </message>
    <message>
        <source>One workbook (XLSX), a sheet for each table</source>
        <translation>Eén werkmap (XLSX), een blad per tabel</translation>
    </message>
    <message>
        <source>%1 x %2 pixels</source>
        <translation>%1 x %2 pixels</translation>
    </message>
    <message>
        <source>As a screen (16:9)</source>
        <translation>Als een scherm (16:9)</translation>
    </message>
    <message>
        <source>A4 landscape</source>
        <translation>A4 liggend</translation>
    </message>
    <message>
        <source>&amp;Kind of file</source>
        <translation>&amp;Soort bestand</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>&amp;Grootte</translation>
    </message>
    <message>
        <source>&amp;Pages</source>
        <translation>&amp;Pagina&apos;s</translation>
    </message>
    <message>
        <source>&amp;Folder or file</source>
        <translation>&amp;Map of bestand</translation>
    </message>
    <message>
        <source>Folder or file</source>
        <translation>Map of bestand</translation>
    </message>
    <message>
        <source>There is no place to write to. Type a folder or file and save again.</source>
        <translation>Er is geen plek om naar te schrijven. Typ een map of bestand en sla opnieuw op.</translation>
    </message>
    <message>
        <source>Pictures go to a folder, and “%1” is the name of a file. Type a folder and save again.</source>
        <translation>Plaatjes gaan naar een map, en ‘%1’ is de naam van een bestand. Typ een map en sla opnieuw op.</translation>
    </message>
    <message numerus="yes">
        <source>%n files exist already (%1). Save once more to replace them, or choose another place.</source>
        <translation>
            <numerusform>%n bestand bestaat al (%1). Sla nog eens op om het te vervangen, of kies een andere plek.</numerusform>
            <numerusform>%n bestanden bestaan al (%1). Sla nog eens op om ze te vervangen, of kies een andere plek.</numerusform>
        </translation>
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
    <name>ketenbudget::SlideView</name>
    <message>
        <source>Chart</source>
        <translation>Grafiek</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>%1 (%2/%3)</source>
        <translation>%1 (%2/%3)</translation>
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
    <name>ketenbudget::StaffelDialog</name>
    <message>
        <source>&amp;Remove class</source>
        <translation>Klasse &amp;verwijderen</translation>
    </message>
    <message>
        <source>Staffel of %1</source>
        <translation>Staffel van %1</translation>
    </message>
    <message>
        <source>Limits per class of article, x € 1.000</source>
        <translation>Grenzen per klasse van artikel, x € 1.000</translation>
    </message>
    <message>
        <source>Articles smaller than (x € 1.000)</source>
        <translation>Artikelen kleiner dan (x € 1.000)</translation>
    </message>
    <message>
        <source>Policy (x € 1.000)</source>
        <translation>Beleidsmatig (x € 1.000)</translation>
    </message>
    <message>
        <source>Technical (x € 1.000)</source>
        <translation>Technisch (x € 1.000)</translation>
    </message>
    <message>
        <source>&amp;Add class</source>
        <translation>Klasse &amp;toevoegen</translation>
    </message>
    <message>
        <source>As the &amp;budget rules (RBV)</source>
        <translation>Zoals de &amp;begrotingsvoorschriften (RBV)</translation>
    </message>
    <message>
        <source>AenM 2025: &amp;5 million per article</source>
        <translation>AenM 2025: &amp;5 miljoen per artikel</translation>
    </message>
    <message>
        <source>Remove class</source>
        <translation>Klasse verwijderen</translation>
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
        <source>A difference at the limit or above it needs an explanation. The last class has no bound.</source>
        <translation>Een verschil op de grens of daarboven moet worden toegelicht. De laatste klasse heeft geen bovengrens.</translation>
    </message>
    <message>
        <source>no bound</source>
        <translation>geen grens</translation>
    </message>
    <message>
        <source>Class %1, %2</source>
        <translation>Klasse %1, %2</translation>
    </message>
    <message>
        <source>The bound of class %1 (%2) is not above the one before it (%3), so no article could be in that class. Raise it, or remove the class.</source>
        <translation>De grens van klasse %1 (%2) ligt niet boven de vorige (%3), zodat geen artikel in die klasse kan vallen. Verhoog de grens of verwijder de klasse.</translation>
    </message>
    <message>
        <source>Class %1 has a limit of 0, so every difference would need an explanation, also none at all. Enter at least 1.</source>
        <translation>Klasse %1 heeft grens 0, zodat elk verschil toelichting vraagt, ook geen verschil. Vul ten minste 1 in.</translation>
    </message>
</context>
<context>
    <name>ketenbudget::TableExportDialog</name>
    <message>
        <source>Kind of file</source>
        <translation>Soort bestand</translation>
    </message>
    <message>
        <source>Export table</source>
        <translation>Tabel exporteren</translation>
    </message>
    <message>
        <source>Workbook (XLSX)</source>
        <translation>Werkmap (XLSX)</translation>
    </message>
    <message>
        <source>CSV for a Dutch spreadsheet</source>
        <translation>CSV voor een Nederlands rekenblad</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Webpagina (HTML)</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>JSON, for a program</source>
        <translation>JSON, voor een programma</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Voorbeeld</translation>
    </message>
    <message>
        <source>&amp;Kind of file</source>
        <translation>&amp;Soort bestand</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Bestand</translation>
    </message>
    <message>
        <source>&amp;Preview: how the file begins</source>
        <translation>&amp;Voorbeeld: zo begint het bestand</translation>
    </message>
    <message>
        <source>There is no file name. Type one behind the folder and save again.</source>
        <translation>Er is geen bestandsnaam. Typ er een achter de map en sla opnieuw op.</translation>
    </message>
    <message>
        <source>“%1” exists already. Save once more to replace it, or choose another name.</source>
        <translation>‘%1’ bestaat al. Sla nog eens op om het te vervangen, of kies een andere naam.</translation>
    </message>
</context>
<context>
    <name>ketenbudget::TopicBar</name>
    <message>
        <source>Search names and amounts</source>
        <translation>Zoeken op naam of bedrag</translation>
    </message>
    <message>
        <source>Search name or amount</source>
        <translation>Zoek naam of bedrag</translation>
    </message>
</context>
<context>
    <name>ketenbudget::TopicCharts</name>
    <message>
        <source>Chart</source>
        <translation>Grafiek</translation>
    </message>
    <message>
        <source>Chart %1</source>
        <translation>Grafiek %1</translation>
    </message>
    <message>
        <source>Chart: %1</source>
        <translation>Grafiek: %1</translation>
    </message>
</context>
<context>
    <name>ketenbudget::TopicInputs</name>
    <message>
        <source>Set all numbers back to the base</source>
        <translation>Alle getallen terug naar de basis</translation>
    </message>
    <message>
        <source>%1, slider</source>
        <translation>%1, schuif</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>Back to the base</source>
        <translation>Terug naar de basis</translation>
    </message>
</context>
<context>
    <name>ketenbudget::TopicModel</name>
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
</context>
<context>
    <name>ketenbudget::TopicNotes</name>
    <message>
        <source>Notes</source>
        <translation>Opmerkingen</translation>
    </message>
</context>
<context>
    <name>ketenbudget::TopicPage</name>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Kolommen</translation>
    </message>
    <message>
        <source>Nothing matches “%1”. Esc clears the search.</source>
        <translation>Niets gevonden voor “%1”. Esc wist de zoekopdracht.</translation>
    </message>
    <message>
        <source>Views of %1</source>
        <translation>Weergaven van %1</translation>
    </message>
    <message>
        <source>None of the loaded documents prints the figures of this view. Import the document that does (ketenbudget import FILE) and start the program anew.</source>
        <translation>Geen van de geladen documenten bevat de cijfers van deze weergave. Importeer het document dat ze wel bevat (ketenbudget import BESTAND) en start het programma opnieuw.</translation>
    </message>
    <message>
        <source>limits of %1</source>
        <translation>grensbedragen van %1</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>een getal</translation>
    </message>
    <message>
        <source>back to the base</source>
        <translation>terug naar de basis</translation>
    </message>
    <message>
        <source>save scenario “%1”</source>
        <translation>scenario “%1” opslaan</translation>
    </message>
    <message>
        <source>delete scenario “%1”</source>
        <translation>scenario “%1” verwijderen</translation>
    </message>
    <message>
        <source>Sce&amp;nario</source>
        <translation>Sce&amp;nario</translation>
    </message>
</context>
<context>
    <name>ketenbudget::UnitSwitch</name>
    <message>
        <source>Amounts in</source>
        <translation>Bedragen in</translation>
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
<context>
    <name>ketenbudget::WorkBook</name>
    <message>
        <source>This cannot be kept: the figures were opened without a database that can be written to. Nothing was changed. Open a database (File menu) and do it again there.</source>
        <translation>Dit kan niet worden bewaard: de cijfers zijn geopend zonder database waarin geschreven kan worden. Er is niets veranderd. Open een database (menu Bestand) en doe het daar opnieuw.</translation>
    </message>
</context>
</TS>
