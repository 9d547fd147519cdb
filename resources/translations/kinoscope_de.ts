<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Built with %1.</source>
        <translation>Erstellt mit %1.</translation>
    </message>
    <message>
        <source>No ratings come with Kinoscope; those of the demo are simulated.</source>
        <translation>Kinoscope bringt keine Bewertungen mit; die der Demo sind simuliert.</translation>
    </message>
    <message>
        <source>Kinoscope %1</source>
        <translation>Kinoscope %1</translation>
    </message>
    <message>
        <source>Learns what films have in common, from ratings alone.</source>
        <translation>Lernt, was Filme gemeinsam haben – aus nichts als Bewertungen.</translation>
    </message>
    <message>
        <source>Open now: %1</source>
        <translation>Geöffnet: %1</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder neuer.</translation>
    </message>
    <message>
        <source>About Kinoscope</source>
        <translation>Über Kinoscope</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>AxisText</name>
    <message>
        <source>less ↔ more %1</source>
        <translation>weniger ↔ mehr %1</translation>
    </message>
    <message>
        <source>more ↔ less %1</source>
        <translation>mehr ↔ weniger %1</translation>
    </message>
    <message>
        <source>%1 ↔ %2</source>
        <translation>%1 ↔ %2</translation>
    </message>
    <message>
        <source>older ↔ newer</source>
        <translation>älter ↔ neuer</translation>
    </message>
    <message>
        <source>newer ↔ older</source>
        <translation>neuer ↔ älter</translation>
    </message>
    <message>
        <source>rarely ↔ often rated</source>
        <translation>selten ↔ oft bewertet</translation>
    </message>
    <message>
        <source>often ↔ rarely rated</source>
        <translation>oft ↔ selten bewertet</translation>
    </message>
    <message>
        <source>Axis %1</source>
        <translation>Achse %1</translation>
    </message>
    <message>
        <source>PC %1</source>
        <translation>HK %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2% of variance)</source>
        <translation>%1 (%2 % der Varianz)</translation>
    </message>
    <message>
        <source>%1 (%2%)</source>
        <translation>%1 (%2 %)</translation>
    </message>
    <message>
        <source>%1 of epoch %2</source>
        <comment>a principal component</comment>
        <translation>%1 von Epoche %2</translation>
    </message>
</context>
<context>
    <name>CatalogueTexts</name>
    <message>
        <source>For research and teaching. Cite it in what you publish; ask GroupLens before commercial use and before redistributing it.</source>
        <translation>Für Forschung und Lehre. Nennen Sie die Quelle in dem, was Sie veröffentlichen; fragen Sie GroupLens vor gewerblichem Gebrauch und vor der Weitergabe.</translation>
    </message>
    <message>
        <source>1–5 stars, no halves, from people who joined in 2000.</source>
        <translation>Ganze Sterne, von Menschen, die im Jahr 2000 dazukamen.</translation>
    </message>
    <message>
        <source>Half stars, published in 2009.</source>
        <translation>Halbe Sterne, veröffentlicht 2009.</translation>
    </message>
    <message>
        <source>Half stars, 1995 to 2019. Needs more than 1 GB once unpacked.</source>
        <translation>Halbe Sterne, 1995 bis 2019. Ausgepackt braucht er mehr als ein Gigabyte.</translation>
    </message>
    <message>
        <source>Half stars, 1995 to 2023: the largest. Needs about 1 GB once unpacked.</source>
        <translation>Halbe Sterne, 1995 bis 2023: der größte. Ausgepackt braucht er etwa ein Gigabyte.</translation>
    </message>
    <message>
        <source>Ratings from 0 to 10, tweeted since 2013. Includes recent films; most people rated only a few.</source>
        <translation>Bewertungen von 0 bis 10, die Menschen seit 2013 getwittert haben. Auch neue Filme; die meisten bewerteten nur wenige.</translation>
    </message>
    <message>
        <source>MIT licence: free to use and redistribute with the authors&apos; notice.</source>
        <translation>MIT-Lizenz: jeder Gebrauch ist erlaubt, auch die Weitergabe, mit dem Vermerk der Urheber.</translation>
    </message>
    <message>
        <source>Verified against the MD5 checksum published by GroupLens: %1.</source>
        <translation>Das Archiv wird mit der MD5 verglichen, die GroupLens veröffentlicht hat: %1.</translation>
    </message>
    <message>
        <source>Verified against the MD5 checksum that the same server offers, downloaded first over the same encrypted connection.</source>
        <translation>Das Archiv wird mit der MD5 verglichen, die derselbe Rechner daneben hat, zuerst und über dieselbe verschlüsselte Verbindung geholt; Kinoscope kennt sie nicht im Voraus.</translation>
    </message>
    <message>
        <source>No checksum is published for this set because it changes. Only the encrypted connection vouches for it.</source>
        <translation>Für diesen Satz ist keine Prüfsumme veröffentlicht, weil er sich ändert: Dass es der richtige ist, verbürgt allein die verschlüsselte Verbindung.</translation>
    </message>
    <message>
        <source>Films of this century too, in half stars, and small enough to train in a moment: a good one to begin with. It changes from time to time.</source>
        <translation>Auch Filme dieses Jahrhunderts, in halben Sternen, und klein genug, um im Nu gelernt zu sein: gut für den Anfang. Er ändert sich von Zeit zu Zeit.</translation>
    </message>
    <message>
        <source>1–5 stars, no halves; given in 1997 and 1998. Trains in a second.</source>
        <translation>Ganze Sterne, vergeben 1997 und 1998. In einer Sekunde gelernt.</translation>
    </message>
</context>
<context>
    <name>ColourTexts</name>
    <message>
        <source>decade</source>
        <translation>Jahrzehnt</translation>
    </message>
    <message>
        <source>appeal</source>
        <translation>Beliebtheit</translation>
    </message>
    <message>
        <source>ratings</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>selection</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>genre</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>%1s</source>
        <translation>%1er</translation>
    </message>
    <message>
        <source>year unknown</source>
        <translation>Jahr unbekannt</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>ausgewählt</translation>
    </message>
    <message>
        <source>others</source>
        <translation>andere</translation>
    </message>
    <message>
        <source>stability</source>
        <comment>how far a film moves from seed to seed</comment>
        <translation>Stabilität</translation>
    </message>
    <message>
        <source>moves between seeds</source>
        <translation>wandert je Startwert</translation>
    </message>
    <message>
        <source>No stability data yet. Run “How stable?” on a film.</source>
        <translation>noch nicht bekannt: bei einem Film „Stabil?“ fragen</translation>
    </message>
    <message>
        <source>picked and neighbours</source>
        <translation>gewählt und ähnlichste</translation>
    </message>
    <message>
        <source>how true</source>
        <comment>the share of a film&apos;s closest that are near it</comment>
        <translation>Bildtreue</translation>
    </message>
    <message>
        <source>closest films that are near</source>
        <translation>nächste Filme, die nahe liegen</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Known when training has finished.</source>
        <translation>Nach dem Training bekannt.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Open folder…</source>
        <translation>&amp;Ordner öffnen …</translation>
    </message>
    <message>
        <source>Open a folder with ratings, such as ml-100k</source>
        <translation>Einen Ordner mit Bewertungen öffnen, etwa ml-100k</translation>
    </message>
    <message>
        <source>Open r&amp;un…</source>
        <translation>Lauf ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Real film titles with ratings of simulated people</source>
        <translation>Echte Filmtitel mit Bewertungen simulierter Menschen</translation>
    </message>
    <message>
        <source>&amp;Export map…</source>
        <translation>&amp;Karte exportieren …</translation>
    </message>
    <message>
        <source>Save the map as PNG, SVG or PDF</source>
        <translation>Die Karte als PNG, SVG oder PDF speichern</translation>
    </message>
    <message>
        <source>Export &amp;loss chart…</source>
        <translation>&amp;Lernkurven exportieren …</translation>
    </message>
    <message>
        <source>Save the loss curves as PNG, SVG or PDF</source>
        <translation>Die Lernkurven als PNG, SVG oder PDF speichern</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>B&amp;eenden</translation>
    </message>
    <message>
        <source>Close Kinoscope</source>
        <translation>Kinoscope schließen</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>&amp;Trainieren</translation>
    </message>
    <message>
        <source>Train from scratch</source>
        <translation>Aus den Bewertungen lernen, von vorn</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>Pause at the end of this epoch</source>
        <translation>Bis zum Ende der Epoche lernen, dann anhalten</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stopp</translation>
    </message>
    <message>
        <source>F&amp;ilm</source>
        <translation>F&amp;ilm</translation>
    </message>
    <message>
        <source>&amp;Find a film</source>
        <translation>&amp;Film suchen</translation>
    </message>
    <message>
        <source>Type any word of the title</source>
        <translation>Ein beliebiges Wort des Titels eingeben</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Previously picked film</source>
        <translation>Der davor gewählte Film</translation>
    </message>
    <message>
        <source>F&amp;orward</source>
        <translation>&amp;Vor</translation>
    </message>
    <message>
        <source>Next picked film</source>
        <translation>Der danach gewählte Film</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Fit map</source>
        <translation>Karte &amp;einpassen</translation>
    </message>
    <message>
        <source>Show the whole map</source>
        <translation>Die ganze Karte zeigen</translation>
    </message>
    <message>
        <source>&amp;Presenter mode</source>
        <translation>&amp;Vorführmodus</translation>
    </message>
    <message>
        <source>Full screen and large type, for a projector; Esc leaves</source>
        <translation>Ganzer Bildschirm und große Schrift, für den Beamer; Esc beendet ihn</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Training</source>
        <translation>&amp;Training</translation>
    </message>
    <message>
        <source>Focus the training settings</source>
        <translation>Die Tastatur in die Trainingseinstellungen bringen</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>&amp;Karte</translation>
    </message>
    <message>
        <source>Focus the map</source>
        <translation>Die Tastatur auf die Karte bringen</translation>
    </message>
    <message>
        <source>&amp;Film</source>
        <translation>&amp;Film</translation>
    </message>
    <message>
        <source>Focus the list of closest films</source>
        <translation>Die Tastatur in die Liste der ähnlichsten Filme bringen</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>E&amp;rscheinungsbild</translation>
    </message>
    <message>
        <source>Match &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>Follow the desktop&apos;s appearance</source>
        <translation>Hell oder dunkel wie die Arbeitsumgebung</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>Dark text on light</source>
        <translation>Dunkle Schrift auf Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Light text on dark</source>
        <translation>Helle Schrift auf Dunkel</translation>
    </message>
    <message>
        <source>Takes effect after a restart</source>
        <translation>Ab dem nächsten Start</translation>
    </message>
    <message>
        <source>Reduced &amp;motion</source>
        <translation>Weniger &amp;Bewegung</translation>
    </message>
    <message>
        <source>No animation</source>
        <translation>Die Karte wechselt sofort, nichts gleitet</translation>
    </message>
    <message>
        <source>&amp;Restore layout</source>
        <translation>Anordnung &amp;wiederherstellen</translation>
    </message>
    <message>
        <source>Put all panels back in their original places</source>
        <translation>Alle Bereiche dorthin bringen, wo sie anfangs waren</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Commands and shortcuts</source>
        <translation>&amp;Befehle und Tasten</translation>
    </message>
    <message>
        <source>Everything this window can do, with its shortcuts</source>
        <translation>Alles, was dieses Fenster kann, mit seinen Tasten</translation>
    </message>
    <message>
        <source>Replay the &amp;tour</source>
        <translation>&amp;Hinweise noch einmal zeigen</translation>
    </message>
    <message>
        <source>Four short hints that show where things are</source>
        <translation>Vier Hinweise nacheinander, wo was ist</translation>
    </message>
    <message>
        <source>&amp;About Kinoscope</source>
        <translation>Über &amp;Kinoscope</translation>
    </message>
    <message>
        <source>Version, credits and licence</source>
        <translation>Was das ist, und unter welcher Lizenz</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>zoom in and out</source>
        <translation>näher und weiter</translation>
    </message>
    <message>
        <source>pan</source>
        <translation>verschieben</translation>
    </message>
    <message>
        <source>fit all labelled films</source>
        <translation>alle beschrifteten Filme zeigen</translation>
    </message>
    <message>
        <source>pick the film</source>
        <translation>den Film wählen</translation>
    </message>
    <message>
        <source>copy the selected rows</source>
        <translation>die gewählten Zeilen kopieren</translation>
    </message>
    <message>
        <source>Open the s&amp;imulated sample</source>
        <translation>Simuliertes &amp;Beispiel öffnen</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Add to the blend</source>
        <translation>Zur Mischung &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Mix this film with others</source>
        <translation>Finden, was zwischen diesem Film und anderen liegt</translation>
    </message>
    <message>
        <source>Sub&amp;tract from blend</source>
        <translation>Von der &amp;Mischung abziehen</translation>
    </message>
    <message>
        <source>Subtract this film from a blend</source>
        <translation>Finden, was von diesem Film weg liegt</translation>
    </message>
    <message>
        <source>Do&amp;wnload ratings…</source>
        <translation>Bewertungen &amp;herunterladen …</translation>
    </message>
    <message>
        <source>MovieLens or MovieTweetings: real film ratings</source>
        <translation>MovieLens oder MovieTweetings: echte Filmbewertungen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save this run as a safetensors file</source>
        <translation>Den Lauf als safetensors-Datei speichern</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter …</translation>
    </message>
    <message>
        <source>Save this run under another name</source>
        <translation>Den Lauf als andere safetensors-Datei speichern</translation>
    </message>
    <message>
        <source>Export embe&amp;dding…</source>
        <translation>Ei&amp;nbettung exportieren …</translation>
    </message>
    <message>
        <source>Save the films&apos; vectors for use in other programs</source>
        <translation>Das über die Filme Gelernte für andere Programme schreiben</translation>
    </message>
    <message>
        <source>Zoom to sele&amp;ction</source>
        <translation>Gewähl&amp;tes einpassen</translation>
    </message>
    <message>
        <source>Zoom to the picked film, its neighbours and the selected films</source>
        <translation>Den gewählten Film mit seinen ähnlichsten und die ausgewählten Filme so groß wie möglich zeigen</translation>
    </message>
    <message>
        <source>zoom to picked and selected films</source>
        <translation>den gewählten Film und die ausgewählten ins Bild holen</translation>
    </message>
    <message>
        <source>Shift+drag</source>
        <translation>Umschalt+Ziehen</translation>
    </message>
    <message>
        <source>select films</source>
        <translation>Filme auswählen</translation>
    </message>
    <message>
        <source>Open your own ratings: a CSV, TSV or text file</source>
        <translation>Eigene Bewertungen öffnen: eine CSV-, TSV- oder Textdatei</translation>
    </message>
    <message>
        <source>&amp;Paste a table</source>
        <translation>Tabelle ein&amp;fügen</translation>
    </message>
    <message>
        <source>Open a table copied from a spreadsheet</source>
        <translation>Die Tabelle öffnen, die aus einer Tabellenkalkulation kopiert wurde</translation>
    </message>
    <message>
        <source>Open a &amp;table or archive…</source>
        <translation>&amp;Tabelle oder Archiv öffnen …</translation>
    </message>
    <message>
        <source>Open a saved run or session</source>
        <translation>Einen gespeicherten Lauf oder eine gespeicherte Sitzung öffnen</translation>
    </message>
    <message>
        <source>Save sessio&amp;n…</source>
        <translation>S&amp;itzung speichern …</translation>
    </message>
    <message>
        <source>Save all runs of this session to one file</source>
        <translation>Alle Läufe dieser Sitzung in einer Datei speichern</translation>
    </message>
    <message>
        <source>&amp;Clear the selection</source>
        <translation>Auswahl &amp;leeren</translation>
    </message>
    <message>
        <source>Deselect all films</source>
        <translation>Keinen Film auswählen</translation>
    </message>
    <message>
        <source>U&amp;npick</source>
        <translation>&amp;Nichts wählen</translation>
    </message>
    <message>
        <source>Unpick the film</source>
        <translation>Keinen einzelnen Film betrachten</translation>
    </message>
    <message>
        <source>&amp;Clear the blend</source>
        <translation>Mischung &amp;leeren</translation>
    </message>
    <message>
        <source>Remove all films from the blend</source>
        <translation>Nimmt die Mischung auch von der Karte</translation>
    </message>
    <message>
        <source>&amp;Show all films again</source>
        <translation>Wieder &amp;alle Filme zeigen</translation>
    </message>
    <message>
        <source>Stop showing only the selected films</source>
        <translation>Nicht nur die ausgewählten</translation>
    </message>
    <message>
        <source>&amp;Next panel</source>
        <translation>&amp;Nächster Teil</translation>
    </message>
    <message>
        <source>Focus the next panel</source>
        <translation>Die Tastatur in den nächsten Teil des Fensters setzen</translation>
    </message>
    <message>
        <source>&amp;Previous panel</source>
        <translation>&amp;Voriger Teil</translation>
    </message>
    <message>
        <source>Focus the previous panel</source>
        <translation>Die Tastatur in den vorigen Teil des Fensters setzen</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Pause or resume training; play the epochs of a finished run</source>
        <translation>Das Lernen anhalten oder fortsetzen; die Epochen des Gelernten abspielen</translation>
    </message>
    <message>
        <source>Train &amp;one epoch</source>
        <translation>Eine Epoche &amp;lernen</translation>
    </message>
    <message>
        <source>Pre&amp;vious epoch</source>
        <translation>Epoche da&amp;vor</translation>
    </message>
    <message>
        <source>Show the previous epoch on the map</source>
        <translation>Auf der Karte die Epoche davor zeigen</translation>
    </message>
    <message>
        <source>Ne&amp;xt epoch</source>
        <translation>Epoche da&amp;nach</translation>
    </message>
    <message>
        <source>Show the next epoch on the map</source>
        <translation>Auf der Karte die Epoche danach zeigen</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>&amp;Einstellungen …</translation>
    </message>
    <message>
        <source>All training settings</source>
        <translation>Alles, womit ein Lauf trainiert werden kann</translation>
    </message>
    <message>
        <source>&amp;Compare runs…</source>
        <translation>Läufe ver&amp;gleichen …</translation>
    </message>
    <message>
        <source>See how two runs differ</source>
        <translation>Was zwei Läufe aus denselben Bewertungen gemacht haben</translation>
    </message>
    <message>
        <source>Pa&amp;nels</source>
        <translation>Berei&amp;che</translation>
    </message>
    <message>
        <source>&amp;Training panel</source>
        <translation>&amp;Trainingsleiste</translation>
    </message>
    <message>
        <source>Ratings, model and runs on the left</source>
        <translation>Bewertungen, Modell und Läufe, links</translation>
    </message>
    <message>
        <source>&amp;Results</source>
        <translation>E&amp;rgebnisse</translation>
    </message>
    <message>
        <source>Curves, tables and lists below the map</source>
        <translation>Kurven, Tabellen und Listen unter der Karte</translation>
    </message>
    <message>
        <source>&amp;Film panel</source>
        <translation>&amp;Filmleiste</translation>
    </message>
    <message>
        <source>The picked film and its neighbours on the right</source>
        <translation>Der gewählte Film und seine nächsten, rechts</translation>
    </message>
    <message>
        <source>Ctrl+1 … Ctrl+9</source>
        <translation>Strg+1 … Strg+9</translation>
    </message>
    <message>
        <source>open that results tab</source>
        <translation>diese Seite der Ergebnisse öffnen</translation>
    </message>
    <message>
        <source>step back: close a sheet, show all films, clear the selection, empty the blend, unpick</source>
        <translation>eine Sache zurücknehmen: ein Blatt schließen, wieder alle Filme zeigen, die Auswahl aufheben, die Mischung leeren, keinen Film wählen</translation>
    </message>
    <message>
        <source>Undo the last change to the view, films, runs or settings</source>
        <translation>Die letzte Änderung an Ansicht, Filmen oder Läufen zurücknehmen</translation>
    </message>
    <message>
        <source>Redo what was undone</source>
        <translation>Das Zurückgenommene wiederholen</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>show the run</source>
        <translation>den Lauf zeigen</translation>
    </message>
    <message>
        <source>star or unstar</source>
        <translation>seinen Stern setzen oder wegnehmen</translation>
    </message>
    <message>
        <source>edit its name or note</source>
        <translation>seinen Namen ändern, oder seine Notiz, wo die gewählt ist</translation>
    </message>
    <message>
        <source>delete the selected runs</source>
        <translation>die gewählten Läufe löschen</translation>
    </message>
    <message>
        <source>Presenter mode</source>
        <translation>Präsentationsmodus</translation>
    </message>
    <message>
        <source>Alt+1 … Alt+5</source>
        <translation>Alt+1 … Alt+5</translation>
    </message>
    <message>
        <source>map alone, or with film, curves, data or model beside it</source>
        <translation>die Karte allein oder daneben der Film, die Kurven, die Daten, das Modell</translation>
    </message>
    <message>
        <source>&amp;First epoch</source>
        <translation>E&amp;rste Epoche</translation>
    </message>
    <message>
        <source>Show the random start on the map</source>
        <translation>Den zufälligen Anfang auf der Karte zeigen</translation>
    </message>
    <message>
        <source>&amp;Last epoch</source>
        <translation>Let&amp;zte Epoche</translation>
    </message>
    <message>
        <source>Show the latest epoch on the map</source>
        <translation>Die neueste Epoche auf der Karte zeigen</translation>
    </message>
    <message>
        <source>Simpl&amp;e view</source>
        <translation>Ei&amp;nfache Ansicht</translation>
    </message>
    <message>
        <source>Plain words instead of vector lengths, biases and principal components</source>
        <translation>Klare Worte statt Vektorlängen, Bias und Hauptkomponenten</translation>
    </message>
    <message>
        <source>For m&amp;e</source>
        <translation>Fü&amp;r mich</translation>
    </message>
    <message>
        <source>Rate films and get recommendations</source>
        <translation>Filme bewerten und Empfehlungen bekommen</translation>
    </message>
    <message>
        <source>End the run and keep its complete passes</source>
        <translation>Den Lauf stoppen; ganze Durchgänge bleiben</translation>
    </message>
    <message>
        <source>Pe&amp;ople</source>
        <translation>&amp;Menschen</translation>
    </message>
    <message>
        <source>See who is in the data set, and what they rated</source>
        <translation>Wer im Datensatz ist und was sie bewertet haben</translation>
    </message>
    <message>
        <source>&amp;Why are these two close?</source>
        <translation>&amp;Warum sind sich diese beiden nah?</translation>
    </message>
    <message>
        <source>Compare the picked film with the one closest to it</source>
        <translation>Den markierten Film mit dem ihm nächsten vergleichen</translation>
    </message>
</context>
<context>
    <name>FeatureTexts</name>
    <message>
        <source>%1s</source>
        <comment>decade, as in 1950s</comment>
        <translation>%1er</translation>
    </message>
    <message>
        <source>%1s–%2s</source>
        <comment>decades, as in 1950s–1960s</comment>
        <translation>%1er–%2er</translation>
    </message>
</context>
<context>
    <name>FieldRows</name>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Can be changed during training:&lt;/b&gt; takes effect at the next batch, is marked in the curves and saved with the run.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Sie lässt sich beim Lernen ändern:&lt;/b&gt; Sie gilt ab dem nächsten Stapel, wird in den Kurven markiert und mit dem Lauf aufbewahrt.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Only used when also learning from what people watched.&lt;/b&gt;&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Zählt nur, wo auch vom Gesehenen gelernt wird.&lt;/b&gt;&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Stop training to change settings.&lt;/b&gt;&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Erst stoppen, dann Einstellungen ändern.&lt;/b&gt;&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>FilmTip</name>
    <message>
        <source>appeal %1</source>
        <translation>Beliebtheit %1</translation>
    </message>
    <message>
        <source>Region: %1</source>
        <translation>Region: %1</translation>
    </message>
</context>
<context>
    <name>FinalModelChip</name>
    <message>
        <source>Final model</source>
        <translation>Endgültiges Modell</translation>
    </message>
    <message>
        <source>This shows epoch %1, the final model, whatever epoch is selected below the map. It needs the people&apos;s vectors, which are only kept for the final model.</source>
        <translation>Das ist der Stand von Epoche %1, der behaltenen, und folgt nicht der unter der Karte gewählten Epoche: Es braucht, was über die Personen gelernt wurde, und das wird nur für das endgültige Modell behalten.</translation>
    </message>
</context>
<context>
    <name>GenreGroup</name>
    <message>
        <source>Drama</source>
        <translation>Drama</translation>
    </message>
    <message>
        <source>Comedy</source>
        <translation>Komödie</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Thriller</source>
        <translation>Thriller</translation>
    </message>
    <message>
        <source>Animation</source>
        <translation>Animation</translation>
    </message>
    <message>
        <source>Sci-Fi</source>
        <translation>Science-Fiction</translation>
    </message>
    <message>
        <source>Other genres</source>
        <translation>Andere Genres</translation>
    </message>
</context>
<context>
    <name>ItemWords</name>
    <message>
        <source>film</source>
        <translation>Film</translation>
    </message>
    <message numerus="yes">
        <source>%n film(s)</source>
        <translation>
            <numerusform>%n Film</numerusform>
            <numerusform>%n Filme</numerusform>
        </translation>
    </message>
    <message>
        <source>book</source>
        <translation>Buch</translation>
    </message>
    <message numerus="yes">
        <source>%n book(s)</source>
        <translation>
            <numerusform>%n Buch</numerusform>
            <numerusform>%n Bücher</numerusform>
        </translation>
    </message>
    <message>
        <source>song</source>
        <translation>Song</translation>
    </message>
    <message numerus="yes">
        <source>%n song(s)</source>
        <translation>
            <numerusform>%n Song</numerusform>
            <numerusform>%n Songs</numerusform>
        </translation>
    </message>
    <message>
        <source>game</source>
        <translation>Spiel</translation>
    </message>
    <message numerus="yes">
        <source>%n game(s)</source>
        <translation>
            <numerusform>%n Spiel</numerusform>
            <numerusform>%n Spiele</numerusform>
        </translation>
    </message>
    <message>
        <source>joke</source>
        <translation>Witz</translation>
    </message>
    <message numerus="yes">
        <source>%n joke(s)</source>
        <translation>
            <numerusform>%n Witz</numerusform>
            <numerusform>%n Witze</numerusform>
        </translation>
    </message>
    <message>
        <source>product</source>
        <translation>Produkt</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n Produkt</numerusform>
            <numerusform>%n Produkte</numerusform>
        </translation>
    </message>
    <message>
        <source>item</source>
        <translation>Eintrag</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeptPeople</name>
    <message>
        <source>%1 Expected people with films and stars, as Kinoscope saves them. Move the file away to begin anew.</source>
        <translation>%1 Erwartet wurden Personen mit Filmen und Sternen, wie Kinoscope sie speichert. Verschieben Sie die Datei, um neu zu beginnen.</translation>
    </message>
    <message>
        <source>Found a name or a title that is none.</source>
        <translation>Ein Name oder Titel ist keiner.</translation>
    </message>
    <message>
        <source>Found a number that is out of bounds.</source>
        <translation>Eine Zahl liegt außerhalb der Grenzen.</translation>
    </message>
    <message>
        <source>Found a list that is missing or too long.</source>
        <translation>Eine Liste fehlt oder ist zu lang.</translation>
    </message>
    <message>
        <source>Found stars that are out of bounds.</source>
        <translation>Sterne liegen außerhalb der Grenzen.</translation>
    </message>
    <message>
        <source>Found text that is not JSON.</source>
        <translation>Der Text ist kein JSON.</translation>
    </message>
    <message>
        <source>Found another version.</source>
        <translation>Die Version ist eine andere.</translation>
    </message>
    <message>
        <source>%1: is larger than it can be. Move the file away to begin anew.</source>
        <translation>%1: ist größer, als sie sein kann. Verschieben Sie die Datei, um neu zu beginnen.</translation>
    </message>
    <message>
        <source>%1: cannot be read (%2).</source>
        <translation>%1: kann nicht gelesen werden (%2).</translation>
    </message>
    <message>
        <source>%1: cannot be written (%2). What was kept before is unchanged.</source>
        <translation>%1: kann nicht geschrieben werden (%2). Was vorher gespeichert war, ist unverändert.</translation>
    </message>
</context>
<context>
    <name>MainMenus</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
</context>
<context>
    <name>MapTitle</name>
    <message>
        <source>Keeps %1% of the closest</source>
        <translation>Behält %1 % der nächsten</translation>
    </message>
    <message>
        <source>%1 (PCA %2%)</source>
        <translation>%1 (PCA %2 %)</translation>
    </message>
    <message>
        <source>%1 (neighbours %2%)</source>
        <translation>%1 (Nachbarn %2 %)</translation>
    </message>
    <message>
        <source>Keeps %1%</source>
        <translation>Behält %1 %</translation>
    </message>
    <message>
        <source>Map of films</source>
        <translation>Karte der Filme</translation>
    </message>
    <message>
        <source>Map of 1 selected film</source>
        <translation>Karte eines ausgewählten Films</translation>
    </message>
    <message>
        <source>Map of %1 selected films</source>
        <translation>Karte von %1 ausgewählten Filmen</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 ausgewählt</translation>
    </message>
    <message>
        <source>Map of all %1 films</source>
        <translation>Karte aller %1 Filme</translation>
    </message>
    <message>
        <source>%1 films</source>
        <translation>%1 Filme</translation>
    </message>
    <message>
        <source>%1 films, up to %2 labelled</source>
        <translation>Karte von %1 Filmen, bis zu %2 mit Titel</translation>
    </message>
    <message>
        <source>Epoch %1 · %2</source>
        <translation>Epoche %1 · %2</translation>
    </message>
    <message>
        <source>Epoch %1</source>
        <translation>Epoche %1</translation>
    </message>
    <message>
        <source>&lt;p&gt;So many of each film&apos;s ten closest are among the ten nearest to it on this picture. What a picture of films cannot keep, it shows wrongly: the list beside it is right.&lt;/p&gt;&lt;p&gt;Do not read anything into the sizes of groups and the gaps between them.&lt;/p&gt;</source>
        <translation>&lt;p&gt;So viele der zehn nächsten Filme jedes Films sind auch auf diesem Bild unter den zehn, die ihm am nächsten liegen. Was ein Bild nicht behalten kann, zeigt es falsch: Richtig ist die Liste daneben.&lt;/p&gt;&lt;p&gt;Aus der Größe von Gruppen und den Lücken zwischen ihnen lässt sich nichts ablesen.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Finding the neighbour map: %1%</source>
        <translation>Nachbarschaftskarte entsteht: %1 %</translation>
    </message>
    <message>
        <source>Finding: %1%</source>
        <translation>Entsteht: %1 %</translation>
    </message>
</context>
<context>
    <name>Matrix</name>
    <message>
        <source>training set</source>
        <translation>Trainingsteil</translation>
    </message>
    <message>
        <source>validation set</source>
        <translation>Validierungsteil</translation>
    </message>
    <message>
        <source>test set</source>
        <translation>Testteil</translation>
    </message>
    <message>
        <source>in no set</source>
        <translation>in keinem Teil</translation>
    </message>
    <message>
        <source>%1 people × %2 films, %3% filled</source>
        <translation>%1 Personen × %2 Filme, %3 % gefüllt</translation>
    </message>
    <message>
        <source>%1 people × %2 films, %3% rated</source>
        <translation>%1 Personen × %2 Filme, %3 % bewertet</translation>
    </message>
    <message>
        <source>Person %1</source>
        <translation>Person %1</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>nicht bewertet</translation>
    </message>
    <message>
        <source>rated %1</source>
        <translation>bewertet mit %1</translation>
    </message>
    <message>
        <source>%1 of %2 cells filled · people: %3, films: %4</source>
        <translation>%1 von %2 Zellen besetzt · Menschen: %3, Filme: %4</translation>
    </message>
    <message>
        <source>%1 of %2 cells rated · people: %3, films: %4</source>
        <translation>%1 von %2 Zellen bewertet · Menschen: %3, Filme: %4</translation>
    </message>
</context>
<context>
    <name>ModelFormula</name>
    <message>
        <source>probability(u, m)</source>
        <translation>Wahrscheinlichkeit(u, m)</translation>
    </message>
    <message>
        <source>prediction(u, m)</source>
        <translation>Vorhersage(u, m)</translation>
    </message>
    <message>
        <source>watched(u, m)</source>
        <translation>gesehen(u, m)</translation>
    </message>
</context>
<context>
    <name>PairVerdict</name>
    <message numerus="yes">
        <source>%n people rated both</source>
        <translation>
            <numerusform>Ein Mensch hat beide bewertet</numerusform>
            <numerusform>%n Menschen haben beide bewertet</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; by chance it would be fewer than one.</source>
        <translation>%1; zufällig wäre es nicht einer.</translation>
    </message>
    <message>
        <source>%1, %2 times as many as chance would give.</source>
        <translation>%1, %2-mal so viele wie durch Zufall.</translation>
    </message>
    <message numerus="yes">
        <source>%n people have both</source>
        <translation>
            <numerusform>Ein Mensch hat beide</numerusform>
            <numerusform>%n Menschen haben beide</numerusform>
        </translation>
    </message>
    <message>
        <source>How people like one says little about how they like the other %1.</source>
        <translation>Wie jemand den einen findet, sagt wenig darüber, wie er den anderen findet %1.</translation>
    </message>
    <message>
        <source>Who likes one likes the other less %1.</source>
        <translation>Wer den einen mag, mag den anderen weniger %1.</translation>
    </message>
    <message>
        <source>Who likes one likes the other much more %1.</source>
        <translation>Wer den einen mag, mag auch den anderen viel mehr %1.</translation>
    </message>
    <message>
        <source>Who likes one likes the other more %1.</source>
        <translation>Wer den einen mag, mag auch den anderen mehr %1.</translation>
    </message>
    <message>
        <source>Who likes one likes the other somewhat more %1.</source>
        <translation>Wer den einen mag, mag auch den anderen etwas mehr %1.</translation>
    </message>
    <message>
        <source>The ratings are not open.</source>
        <translation>Die Bewertungen sind nicht geöffnet.</translation>
    </message>
    <message>
        <source>Open the data set that this model was trained on to see who rated both.</source>
        <translation>Öffnen Sie den Datensatz, mit dem dieses Modell trainiert wurde, um zu sehen, wer beide bewertet hat.</translation>
    </message>
    <message>
        <source>Too few people know both to say.</source>
        <translation>Zu wenige kennen beide, um es zu sagen.</translation>
    </message>
    <message>
        <source>They are close by what people who know one of them think of other films.</source>
        <translation>Nah sind sie sich dadurch, was Menschen, die einen davon kennen, von anderen Filmen halten.</translation>
    </message>
    <message>
        <source>Mostly the same audience.</source>
        <translation>Großenteils dasselbe Publikum.</translation>
    </message>
    <message>
        <source>Not the same audience.</source>
        <translation>Nicht dasselbe Publikum.</translation>
    </message>
    <message>
        <source>They are close by what people think of other films.</source>
        <translation>Nah sind sie sich dadurch, was Menschen von anderen Filmen halten.</translation>
    </message>
    <message>
        <source>The same audience and the same taste.</source>
        <translation>Dasselbe Publikum und derselbe Geschmack.</translation>
    </message>
    <message>
        <source>The same taste.</source>
        <translation>Derselbe Geschmack.</translation>
    </message>
    <message>
        <source>Neither the same audience nor the same taste.</source>
        <translation>Weder dasselbe Publikum noch derselbe Geschmack.</translation>
    </message>
</context>
<context>
    <name>PairWords</name>
    <message>
        <source>1 person</source>
        <translation>1 Mensch</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 Menschen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Menschen</translation>
    </message>
    <message>
        <source>people</source>
        <translation>Menschen</translation>
    </message>
    <message>
        <source>How many people have it</source>
        <translation>Wie viele Menschen ihn haben</translation>
    </message>
    <message>
        <source>Nobody has it</source>
        <translation>Niemand hat ihn</translation>
    </message>
    <message>
        <source>Most popular</source>
        <translation>Am beliebtesten</translation>
    </message>
    <message>
        <source>Most popular films</source>
        <translation>Die beliebtesten Filme</translation>
    </message>
    <message>
        <source>rare ↔ popular</source>
        <translation>selten ↔ beliebt</translation>
    </message>
    <message>
        <source>popular ↔ rare</source>
        <translation>beliebt ↔ selten</translation>
    </message>
    <message>
        <source>Too few people have each film.</source>
        <translation>Zu wenige Menschen haben denselben Film.</translation>
    </message>
    <message>
        <source>Minimum people who have a listed film</source>
        <translation>Wie viele Menschen einen aufgeführten Film mindestens haben</translation>
    </message>
    <message>
        <source>No other film has that many people. Move the “at least” slider to the left.</source>
        <translation>Kein anderer Film gehört so vielen Menschen. Schieben Sie den Regler der ähnlichsten Filme nach links.</translation>
    </message>
    <message>
        <source>%1: too few people have it to compare.</source>
        <translation>%1: Zu wenige Menschen haben ihn, um zu vergleichen.</translation>
    </message>
    <message>
        <source>Highest and lowest bias</source>
        <translation>Höchster und niedrigster Bias</translation>
    </message>
    <message>
        <source>Highest bias</source>
        <translation>Höchster Bias</translation>
    </message>
    <message>
        <source>Lowest bias</source>
        <translation>Niedrigster Bias</translation>
    </message>
    <message>
        <source>Films of the highest bias</source>
        <translation>Filme mit dem höchsten Bias</translation>
    </message>
    <message>
        <source>Films of the lowest bias</source>
        <translation>Filme mit dem niedrigsten Bias</translation>
    </message>
    <message>
        <source>Train first to see the films of the highest bias.</source>
        <translation>Trainieren Sie zuerst, um die Filme mit dem höchsten Bias zu sehen.</translation>
    </message>
    <message>
        <source>Train first to see the films of the lowest bias.</source>
        <translation>Trainieren Sie zuerst, um die Filme mit dem niedrigsten Bias zu sehen.</translation>
    </message>
    <message>
        <source>#%1 of %2 by bias</source>
        <translation>Platz %1 von %2 nach Bias</translation>
    </message>
    <message>
        <source>How popular it is, apart from personal taste</source>
        <translation>Wie beliebt er ist, ohne den Geschmack der Einzelnen</translation>
    </message>
    <message>
        <source>&lt;p&gt;Films that the same people have. Also called: nearest neighbours.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Filme, die dieselben Menschen haben: Nichts anderes ist eingeflossen. Der Fachbegriff: nächste Nachbarn.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Length of films&apos; vectors and how many people have them</source>
        <translation>Länge der Filmvektoren und wie viele Menschen die Filme haben</translation>
    </message>
    <message>
        <source>Each dot is a film. “Most popular” lists the numbers of people.</source>
        <translation>Jeder Punkt ist ein Film. Die Liste der beliebtesten Filme enthält die Anzahl der Menschen.</translation>
    </message>
    <message>
        <source>people who have the film (log scale)</source>
        <translation>Menschen, die den Film haben (logarithmisch)</translation>
    </message>
    <message>
        <source>More people, longer vectors (rank correlation %1). The dot product multiplies by length and so favours popular films; the cosine only looks at direction.</source>
        <translation>Mehr Menschen, längere Vektoren (Rangkorrelation %1). Das Skalarprodukt multipliziert mit der Länge und stellt daher beliebte Filme nach vorn; der Kosinus sieht nur auf die Richtung.</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Logistic loss on training and validation sets, epoch by epoch.</source>
        <translation>Logistischer Verlust beim Training und bei der Validierung, Epoche für Epoche.</translation>
    </message>
    <message>
        <source>One epoch is one pass over everything people have. Counted from 1 here, from 0 on the command line.</source>
        <translation>Eine Epoche ist ein Durchgang durch alles, was die Menschen haben. Hier ab 1 gezählt, auf der Kommandozeile ab 0.</translation>
    </message>
    <message>
        <source>Validation loss %1</source>
        <translation>Validierungsverlust %1</translation>
    </message>
    <message>
        <source>validation loss %1</source>
        <translation>Validierungsverlust %1</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>Validierungsverlust</translation>
    </message>
    <message>
        <source>&lt;p&gt;How well the model tells what people have from what they don&apos;t, on the validation set after each epoch. Smaller is better. Also called: logistic loss.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Wie gut das, was Menschen haben, von dem unterschieden wird, was sie nicht haben, an Paaren, die nach jeder Epoche angesehen werden (Validierungsmenge). Kleiner ist besser. Der Fachbegriff: logistischer Verlust.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>On new data this model&apos;s loss is %1; simply using “%2” gives %3. Don&apos;t rely on it.</source>
        <translation>An dem, was es nicht gesehen hat, ist der Verlust des Modells %1, der von „%2“ allein %3: Verlassen Sie sich nicht darauf.</translation>
    </message>
    <message>
        <source>More data per person and film would help.</source>
        <translation>Mehr zu jeder Person und jedem Film würde helfen.</translation>
    </message>
    <message>
        <source>Recommending what most people have scores higher, but gives everyone the same list.</source>
        <translation>Vorzuschlagen, was die meisten haben, findet mehr davon, aber für alle dasselbe.</translation>
    </message>
    <message>
        <source>DATA</source>
        <translation>DATEN</translation>
    </message>
    <message>
        <source>Train from scratch, on who has what</source>
        <translation>Von vorn lernen, wer was hat</translation>
    </message>
    <message>
        <source>&lt;p&gt;Needs dates; these data have none.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Hier gibt es keine Zeiten, also weiß niemand, was zuletzt kam.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Rare films stay close to their random start, so their neighbours are partly chance.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Seltene Filme haben wenig gelernt und behalten viel von ihrem zufälligen Anfang: Wer ihnen ähnelt, bleibt dem Zufall überlassen.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;How far you can trust its place on the map and its neighbours: reliable from %1, unreliable below %2. A rare film stays close to its random start.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Wie weit man seinem Ort auf der Karte und seinen ähnlichsten Filmen trauen kann: sehr ab %1, wenig unter %2. Ein seltener Film hat viel von seinem zufälligen Anfang behalten.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Here rare films have longer vectors (rank correlation %1). The dot product multiplies by length and so favours them; the cosine only looks at direction.</source>
        <translation>Hier haben seltene Filme die längeren Vektoren (Rangkorrelation %1). Das Skalarprodukt multipliziert mit der Länge und stellt sie daher nach vorn; der Kosinus sieht nur auf die Richtung.</translation>
    </message>
    <message>
        <source>&lt;p&gt;Neighbours in common: the share of a film&apos;s ten closest films that both runs have.&lt;/p&gt;&lt;p&gt;Layout agreement: how much of the first run&apos;s layout the second one explains after rotating, mirroring and scaling it to fit (R²).&lt;/p&gt;&lt;p&gt;Moved: the distance that remains; 1 is a film&apos;s typical distance from the centre. Rare films are left out, unless all are rare.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Gleich: von den zehn ähnlichsten Filmen eines Films die, die beide Läufe nennen.&lt;/p&gt;&lt;p&gt;Erklärt: so gut wie möglich auf den ersten Lauf gedreht, gespiegelt und skaliert, erklärt der zweite so viel davon, wo der erste seine Filme hat (R²).&lt;/p&gt;&lt;p&gt;Verschoben: was zwischen beiden bleibt; 1 ist der übliche Abstand der Filme von der Mitte. Seltene Filme bleiben weg, außer alle sind selten.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>The logistic loss of telling what a person has from what they do not. Smaller is better.</source>
        <translation>Der logistische Verlust beim Unterscheiden dessen, was eine Person hat, von dem, was sie nicht hat. Weniger ist besser.</translation>
    </message>
    <message>
        <source>How many numbers describe each film and each person. More can capture finer tastes, takes longer, and is too many for rare films.</source>
        <translation>Wie viele Zahlen jeden Film und jede Person beschreiben. Mehr können feinere Geschmäcker unterscheiden, dauern länger und lassen seltenen Filmen weniger, woran sie sich halten können.</translation>
    </message>
    <message>
        <source>How many passes training makes over everything people have.</source>
        <translation>Wie oft das Training durch alles geht, was die Menschen haben.</translation>
    </message>
    <message>
        <source>Not used here: the model updates after every pair.</source>
        <translation>Hier nicht verwendet: Gelernt wird aus jedem Film, den jemand hat, einzeln.</translation>
    </message>
    <message>
        <source>Pulls every number towards zero unless something holds it (L2, added to the gradient). Higher values reduce overfitting (memorizing). 170 times as much is applied with each pair, to the two rows it touches.</source>
        <translation>Zieht jede Zahl gegen null, wenn nichts sie hält (L2, zum Gradienten addiert). Mehr davon schützt vor Auswendiglernen. Bei jedem Film, den jemand hat, wirkt das 170-Fache auf die zwei Zeilen, die er berührt.</translation>
    </message>
    <message>
        <source>Determines the random start, the order and the films sampled. Same seed, same result.</source>
        <translation>Woher der zufällige Anfang, die Reihenfolge und die gezogenen Filme kommen. Gleicher Seed, gleiches Ergebnis.</translation>
    </message>
    <message>
        <source>A saved model without its data. Open them to train.</source>
        <translation>Ein gespeichertes Modell, ohne die Daten, aus denen es gelernt hat. Öffnen Sie diese, um zu trainieren.</translation>
    </message>
    <message>
        <source>A model can&apos;t be evaluated without its data. Open them and train.</source>
        <translation>Ein Modell ohne seine Daten lässt sich nicht auswerten. Öffnen Sie diese, und trainieren Sie.</translation>
    </message>
    <message>
        <source>This model came without its data. Open a data set to train.</source>
        <translation>Dieses Modell kam ohne seine Daten. Öffnen Sie diese, um zu trainieren.</translation>
    </message>
    <message>
        <source>The data of this model are no longer in %1. Showing the model without them.</source>
        <translation>Die Daten dieses Modells sind nicht mehr in %1. Es wird ohne sie gezeigt.</translation>
    </message>
    <message>
        <source>How well the model tells what people have from what they don&apos;t, on the validation set. Smaller is better.</source>
        <translation>Wie gut das, was Menschen haben, von dem unterschieden wird, was sie nicht haben, am Validierungsteil gemessen. Kleiner ist besser.</translation>
    </message>
    <message>
        <source>The test set, and where the model ranks it</source>
        <translation>Der Testteil, und wo das Modell ihn einordnet</translation>
    </message>
    <message>
        <source>Train first to see where the model ranks the test set.</source>
        <translation>Trainieren Sie zuerst, um zu sehen, wo das Modell den Testteil einordnet.</translation>
    </message>
    <message>
        <source>Showing %1 of %2 test pairs.</source>
        <translation>%1 von %2 Testpaaren werden gezeigt.</translation>
    </message>
    <message>
        <source>Share of the %1 recommended films that the person has in the test set (precision@%1). Larger is better.</source>
        <translation>Anteil der %1 vorgeschlagenen Filme, die im Testteil die der Person sind (Precision@%1). Größer ist besser.</translation>
    </message>
    <message>
        <source>Share of a person&apos;s films in the test set that are among the %1 recommended (recall@%1). Larger is better.</source>
        <translation>Anteil der Filme einer Person im Testteil, die unter den %1 vorgeschlagenen sind (Recall@%1). Größer ist besser.</translation>
    </message>
    <message>
        <source>Test on each person&apos;s latest items</source>
        <translation>Am Letzten testen</translation>
    </message>
    <message>
        <source>Determines what is in the test set. Same seed, same films.</source>
        <translation>Was der Testteil ist. Gleicher Seed, gleiche Filme.</translation>
    </message>
    <message>
        <source>Share set aside from training for testing.</source>
        <translation>Anteil, den das Training nie sieht, um daran zu messen.</translation>
    </message>
    <message>
        <source>loss %1</source>
        <translation>Verlust %1</translation>
    </message>
    <message>
        <source>How many films are labelled: the most popular ones (highest bias) that enough people have.</source>
        <translation>Wie viele Filme Titel haben: die, die abgesehen vom Geschmack am beliebtesten sind (höchster Bias), wenn genug Menschen sie haben.</translation>
    </message>
    <message>
        <source>fewer than %1 people</source>
        <translation>Filme, die weniger als %1 Menschen haben</translation>
    </message>
    <message>
        <source>Tests on each person&apos;s latest items instead of random ones. Harder, and closer to real recommending.</source>
        <translation>Testet an dem, was zu jedem Menschen zuletzt kam, statt an zufälligen Filmen. Schwerer, und näher an dem, was von einer Empfehlung verlangt wird.</translation>
    </message>
    <message>
        <source>Not used here: there are no ratings, so there is no scale.</source>
        <translation>Hier nicht verwendet: Wer was hat, hat keine Skala.</translation>
    </message>
    <message>
        <source>not used here</source>
        <translation>hier nicht verwendet</translation>
    </message>
    <message>
        <source>People or films with nothing to learn from are treated as average.</source>
        <translation>Wer oder was nichts zum Lernen hat, gilt als durchschnittlicher Mensch oder Film.</translation>
    </message>
    <message>
        <source>Not used here: there is nothing else to weigh it against.</source>
        <translation>Hier nicht verwendet: Es gibt nichts anderes, gegen das es zu wiegen wäre.</translation>
    </message>
    <message>
        <source>Random films sampled that the person does not have, for each one they have; half as many above a million pairs.</source>
        <translation>Wie viele Filme, die der Mensch nicht hat, neben jedem der seinen zufällig gezogen werden; über einer Million davon halb so viele.</translation>
    </message>
    <message>
        <source>Not used here: weight decay does the same.</source>
        <translation>Hier nicht verwendet: Der Gewichtsabfall tut dasselbe.</translation>
    </message>
    <message>
        <source>Not used here: bias decay does the same.</source>
        <translation>Hier nicht verwendet: Der Abfall der Biaswerte tut dasselbe.</translation>
    </message>
    <message>
        <source>share of the whole</source>
        <translation>Anteil am Ganzen</translation>
    </message>
    <message>
        <source>Share of the rest set aside to track progress. With 0, the test set is used.</source>
        <translation>Anteil außerhalb des Testteils, den das Training nicht sieht, um den Fortschritt daran zu verfolgen. Bei 0 dient der Testteil dazu.</translation>
    </message>
    <message>
        <source>SGD: the only optimizer that learns from who has what.</source>
        <translation>SGD, das als Einziges daraus lernt, wer was hat.</translation>
    </message>
    <message>
        <source>Stochastic gradient descent, one pair at a time, for data of any size. Uses all cores; the result does not depend on how many there are. Not the notebook&apos;s algorithm.</source>
        <translation>Ein anderes Verfahren als das des Notebooks, für Daten jeder Größe: stochastischer Gradientenabstieg, ein Film eines Menschen nach dem anderen, auf allen Kernen. Das Ergebnis hängt nicht davon ab, wie viele es sind.</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>Bias</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>Bias</translation>
    </message>
    <message>
        <source>bias %1</source>
        <translation>Bias %1</translation>
    </message>
    <message>
        <source>&lt;p&gt;How popular it is, apart from personal taste.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Wie beliebt er ist, abgesehen vom Geschmack der Einzelnen.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Many people: reliable</source>
        <translation>gut belegt</translation>
    </message>
    <message>
        <source>Some people: fairly reliable</source>
        <translation>mäßig belegt</translation>
    </message>
    <message>
        <source>Few people: unreliable</source>
        <translation>kaum belegt</translation>
    </message>
    <message>
        <source>Good recommendations and good neighbours, fast. Uses the last epoch, unless an earlier one does clearly better.</source>
        <translation>Gute Empfehlungen und gute Nachbarn in kurzer Zeit. Nutzt die letzte Epoche, wenn keine frühere deutlich besser ist.</translation>
    </message>
    <message>
        <source>Three films are enough to begin. Search for films, or pick some you know:</source>
        <translation>Drei Filme genügen für den Anfang. Suchen Sie Filme oder wählen Sie welche, die Sie kennen:</translation>
    </message>
    <message>
        <source>&lt;p&gt;Save these films by title and year for the next time, in a file of your own. Without it they are forgotten when you quit.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Diese Filme mit Titel und Jahr fürs nächste Mal in einer eigenen Datei speichern. Sonst werden sie beim Beenden vergessen.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Add a film</source>
        <translation>Einen Film hinzufügen</translation>
    </message>
    <message>
        <source>Add a film: type its title</source>
        <translation>Film hinzufügen: Titel eingeben</translation>
    </message>
    <message>
        <source>Train first, then add a few films to get recommendations.</source>
        <translation>Erst trainieren, dann ein paar Filme hinzufügen: dann gibt es Empfehlungen.</translation>
    </message>
    <message>
        <source>&lt;p&gt;%1 passes · validation loss %2&lt;/p&gt;</source>
        <translation>&lt;p&gt;%1 Durchgänge · Validierungsverlust %2&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Uses the pass with the lowest validation loss. Otherwise the last one, unless it does clearly worse in validation.</source>
        <translation>Der Durchgang mit dem kleinsten Validierungsverlust bleibt. Sonst bleibt der letzte, sofern er in der Validierung nicht deutlich schlechter ist.</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Filme</translation>
    </message>
    <message>
        <source>What this person has</source>
        <translation>Was diese Person hat</translation>
    </message>
    <message>
        <source>Open %1 to see what they have.</source>
        <translation>Öffnen Sie %1, um zu sehen, was sie haben.</translation>
    </message>
    <message>
        <source>Open the data set to see what they have.</source>
        <translation>Öffnen Sie den Datensatz, um zu sehen, was sie haben.</translation>
    </message>
    <message>
        <source>See who is in the data set, and what they have</source>
        <translation>Wer im Datensatz ist und was sie haben</translation>
    </message>
    <message>
        <source>Ranked by what people like %1 choose.</source>
        <translation>Sortiert danach, was Menschen wie %1 wählen.</translation>
    </message>
    <message>
        <source>&lt;p&gt;The root of the sum of their squares. Also called: vector length or norm.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Die Wurzel aus der Summe ihrer Quadrate. Der Fachbegriff: Vektorlänge oder Norm.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;A pass goes through everything people have once. Also called: epoch.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Ein Durchgang geht einmal durch alles, was die Menschen haben. Der Fachbegriff: Epoche.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Films close together belong to the same people. Arrow keys lead to the next film, Return picks it; with Shift they pan. Plus and minus zoom, 0 fits all, 9 zooms to the picked film, Ctrl+A selects the films in view, Escape clears the selection.</source>
        <translation>Nahe beieinander liegende Filme gehören denselben Menschen. Pfeiltasten führen zum nächsten Film, die Eingabetaste markiert ihn; mit Umschalt verschieben sie die Karte. Plus und Minus zoomen, 0 zeigt alle, 9 zoomt auf den markierten Film, Strg+A wählt die Filme im Ausschnitt aus, Escape hebt die Auswahl auf.</translation>
    </message>
</context>
<context>
    <name>PersonRows</name>
    <message>
        <source>As typical as it gets: nobody here rates more like everyone else.</source>
        <translation>Typischer geht es nicht: Niemand hier bewertet mehr wie alle anderen.</translation>
    </message>
    <message>
        <source>More typical than %1% of the people here.</source>
        <translation>Typischer als %1 % der Menschen hier.</translation>
    </message>
    <message numerus="yes">
        <source>%n film(s)</source>
        <translation>
            <numerusform>%n Film</numerusform>
            <numerusform>%n Filme</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · mean %2</source>
        <translation>%1 · Mittel %2</translation>
    </message>
    <message>
        <source>&lt;p&gt;Typical is whoever puts films in the same order as everyone else does. Correlation of this person&apos;s ratings with the mean of the other people&apos;s ratings of each film: %1.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Typisch ist, wer Filme in dieselbe Reihenfolge bringt wie alle anderen. Korrelation der Bewertungen dieser Person mit dem Mittel der Bewertungen der anderen für jeden Film: %1.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>(%1 and %2)</source>
        <translation>(%1 und %2)</translation>
    </message>
    <message>
        <source>One of the least typical here: hardly anybody rates less like everyone else.</source>
        <translation>Eine der untypischsten Personen hier: Kaum jemand bewertet weniger wie alle anderen.</translation>
    </message>
</context>
<context>
    <name>PersonTitle</name>
    <message>
        <source>Person %1</source>
        <translation>Person %1</translation>
    </message>
</context>
<context>
    <name>PictureCaptionTexts</name>
    <message>
        <source>Ratings of simulated people</source>
        <translation>Bewertungen simulierter Menschen</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>Startwert %1</translation>
    </message>
    <message>
        <source>Made with Kinoscope</source>
        <translation>Mit Kinoscope erstellt</translation>
    </message>
    <message>
        <source>Data: %1</source>
        <translation>Daten: %1</translation>
    </message>
</context>
<context>
    <name>PictureExport</name>
    <message>
        <source>Made with Kinoscope</source>
        <translation>Mit Kinoscope erstellt</translation>
    </message>
    <message>
        <source>Kinoscope can&apos;t tell the picture format from “%1”. Use a name ending in .png, .svg or .pdf.</source>
        <translation>„%1“ nennt keine Bildart, die Kinoscope schreiben kann. Der Name soll auf .png, .svg oder .pdf enden.</translation>
    </message>
    <message>
        <source>“%1” was not saved: the picture is empty. Make the window larger and try again.</source>
        <translation>„%1“ wurde nicht geschrieben: Das Bild ist leer. Vergrößern Sie das Fenster, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>“%1” was not saved: the picture could not be drawn at this size. Try a smaller one.</source>
        <translation>„%1“ wurde nicht geschrieben: In dieser Größe ließ sich das Bild nicht zeichnen. Versuchen Sie eine kleinere.</translation>
    </message>
    <message>
        <source>“%1” was not saved: %2. Choose another folder, or free some space.</source>
        <translation>„%1“ wurde nicht geschrieben: %2. Wählen Sie einen anderen Ordner, oder schaffen Sie Platz.</translation>
    </message>
</context>
<context>
    <name>PictureSaving</name>
    <message>
        <source>Export picture</source>
        <translation>Bild exportieren</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG-Bild (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG-Zeichnung (*.svg)</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF-Dokument (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
</context>
<context>
    <name>PictureSizes</name>
    <message>
        <source>Slide</source>
        <translation>Folie</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>A4 in print, 300 dpi</source>
        <translation>A4 im Druck, 300 dpi</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Quadrat</translation>
    </message>
    <message>
        <source>As on the screen, twice as sharp</source>
        <translation>Wie auf dem Bildschirm, doppelt so scharf</translation>
    </message>
</context>
<context>
    <name>ProblemTexts</name>
    <message>
        <source>The certificate of %1 expired on %2, so its identity can&apos;t be verified. Nothing was downloaded.</source>
        <translation>Das Zertifikat von %1 lief am %2 ab, darum ist es nicht von einem Betrüger zu unterscheiden. Nichts wurde von dort genommen.</translation>
    </message>
    <message>
        <source>If this computer&apos;s date is right, the site has to renew it: try again in a few days.</source>
        <translation>Wenn das Datum dieses Rechners stimmt, müssen die Betreiber es erneuern: Versuchen Sie es in einigen Tagen noch einmal.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid before %2. Nothing was downloaded.</source>
        <translation>Das Zertifikat von %1 gilt erst ab %2. Nichts wurde von dort genommen.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and try again.</source>
        <translation>Prüfen Sie, ob das Datum dieses Rechners stimmt, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The server answering for %1 has another site&apos;s certificate. Nothing was downloaded.</source>
        <translation>Was statt %1 antwortete, hat das Zertifikat eines anderen Rechners. Nichts wurde von dort genommen.</translation>
    </message>
    <message>
        <source>If your network requires a login, log in with a browser and try again.</source>
        <translation>Verlangt ein Netz erst eine Anmeldung, tun Sie das im Browser, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This computer doesn&apos;t trust the certificate of %1 (%2). Nothing was downloaded.</source>
        <translation>Dem Zertifikat von %1 vertraut dieser Rechner nicht (%2). Nichts wurde von dort genommen.</translation>
    </message>
    <message>
        <source>Couldn&apos;t make an encrypted connection to %1.</source>
        <translation>Es kam keine verschlüsselte Verbindung zu %1 zustande.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>%1 no longer has the archive at this address (status %2).</source>
        <translation>%1 hat das Archiv nicht mehr unter dieser Adresse (Status %2).</translation>
    </message>
    <message>
        <source>Check its web page.</source>
        <translation>Suchen Sie es auf seiner Seite.</translation>
    </message>
    <message>
        <source>%1 refused the download (status %2).</source>
        <translation>%1 gibt das Archiv nicht heraus (Status %2).</translation>
    </message>
    <message>
        <source>Check its web page for the reason.</source>
        <translation>Sehen Sie auf seiner Seite nach dem Grund.</translation>
    </message>
    <message>
        <source>%1 is overloaded or has a problem (status %2).</source>
        <translation>%1 ist überlastet oder gestört (Status %2).</translation>
    </message>
    <message>
        <source>%1 gave an unexpected answer (status %2).</source>
        <translation>%1 gab eine unerwartete Antwort (Status %2).</translation>
    </message>
    <message>
        <source>Look for the archive on its web page.</source>
        <translation>Suchen Sie das Archiv auf seiner Seite.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy asks for a user name and password.</source>
        <translation>Der Proxy des Netzes verlangt Namen und Passwort.</translation>
    </message>
    <message>
        <source>Enter them in the system&apos;s network settings and try again.</source>
        <translation>Tragen Sie sie in den Netzwerkeinstellungen des Systems ein, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The proxy in this computer&apos;s network settings is not responding properly.</source>
        <translation>Der in den Netzwerkeinstellungen genannte Proxy antwortet nicht, wie er soll.</translation>
    </message>
    <message>
        <source>Check the system&apos;s network settings (on some systems the variable https_proxy) and try again.</source>
        <translation>Sehen Sie in die Netzwerkeinstellungen des Systems (auf manchen: die Variable https_proxy), und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Can&apos;t reach %1.</source>
        <translation>%1 ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Check your connection and try again.</source>
        <translation>Prüfen Sie, ob dieser Rechner im Netz ist, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1 refuses connections.</source>
        <translation>%1 nimmt keine Verbindungen an.</translation>
    </message>
    <message>
        <source>%1 is not responding.</source>
        <translation>%1 antwortet nicht.</translation>
    </message>
    <message>
        <source>%1 closed the connection.</source>
        <translation>%1 beendete die Verbindung.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1 redirects to an unencrypted address. Kinoscope only downloads over HTTPS.</source>
        <translation>%1 verwies auf eine Adresse ohne Verschlüsselung. Kinoscope holt nur über HTTPS.</translation>
    </message>
    <message>
        <source>%1 redirects too many times.</source>
        <translation>%1 verwies immer weiter.</translation>
    </message>
    <message>
        <source>%1 redirects to another kind of address. Kinoscope only downloads over HTTPS.</source>
        <translation>%1 verwies auf eine Adresse anderer Art. Kinoscope holt nur über HTTPS.</translation>
    </message>
    <message>
        <source>The connection to %1 failed.</source>
        <translation>Die Verbindung zu %1 misslang.</translation>
    </message>
    <message>
        <source>Or download %1 in a browser, unpack it and open its folder in Kinoscope (File &gt; Open folder).</source>
        <translation>Von Hand: Holen Sie %1 im Browser von seiner Seite, packen Sie es aus, und öffnen Sie seinen Ordner in Kinoscope (Datei, Ordner öffnen).</translation>
    </message>
    <message>
        <source>%1 wants to send %2, more than the %3 allowed for this archive.</source>
        <translation>%1 kündigt %2 an, mehr als die %3, die dieses Archiv haben darf.</translation>
    </message>
    <message>
        <source>%1 sends more than the %2 allowed for this archive.</source>
        <translation>%1 sendet mehr als die %2, die dieses Archiv haben darf.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost after %2 of %3.</source>
        <translation>Die Verbindung zu %1 brach nach %2 von %3 ab.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost after %2.</source>
        <translation>Die Verbindung zu %1 brach nach %2 ab.</translation>
    </message>
    <message>
        <source>%1 has almost stopped sending.</source>
        <translation>%1 sendet fast nichts mehr.</translation>
    </message>
    <message>
        <source>%1 has not responded for %2 seconds.</source>
        <translation>%1 antwortet seit %2 Sekunden nicht.</translation>
    </message>
</context>
<context>
    <name>QAbstractItemView</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>RatingUnit</name>
    <message>
        <source>Off by %1 marks on average</source>
        <translation>Im Mittel %1 Noten daneben</translation>
    </message>
    <message>
        <source>Off by %1 stars on average</source>
        <translation>Im Mittel %1 Sterne daneben</translation>
    </message>
    <message>
        <source>Off by %1 points on average</source>
        <translation>Im Mittel %1 Punkte daneben</translation>
    </message>
</context>
<context>
    <name>RecentWords</name>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>a day of this year, as QDate::toString takes it</comment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a day, as QDate::toString takes it</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>RecommendedFilms</name>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
</context>
<context>
    <name>RegionTexts</name>
    <message>
        <source>%1, %2</source>
        <comment>genre, decade</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 &amp; %2</source>
        <comment>two genres or tags</comment>
        <translation>%1 &amp; %2</translation>
    </message>
    <message>
        <source>%1 &amp; %2</source>
        <comment>two films</comment>
        <translation>%1 &amp; %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>features, film</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n film(s) that the same people like</source>
        <translation>
            <numerusform>Ein Film, den dieselben Menschen mögen</numerusform>
            <numerusform>%n Filme, die dieselben Menschen mögen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>True of %1 of %n film(s) here</source>
        <translation>
            <numerusform>Trifft auf %1 von einem Film hier zu</numerusform>
            <numerusform>Trifft auf %1 von %n Filmen hier zu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Elsewhere of %1 of %n film(s)</source>
        <translation>
            <numerusform>Anderswo auf %1 von einem Film</numerusform>
            <numerusform>Anderswo auf %1 von %n Filmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Best known: %1</source>
        <translation>Am bekanntesten: %1</translation>
    </message>
    <message>
        <source>Click to select them</source>
        <translation>Klicken, um sie auszuwählen</translation>
    </message>
</context>
<context>
    <name>RunDeletion</name>
    <message>
        <source>delete run %1</source>
        <translation>Lauf %1 löschen</translation>
    </message>
    <message numerus="yes">
        <source>delete %n run(s)</source>
        <translation>
            <numerusform>%n Lauf löschen</numerusform>
            <numerusform>%n Läufe löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Run %1 is shown, so it can&apos;t be deleted.</source>
        <translation>Lauf %1 wird gezeigt und bleibt.</translation>
    </message>
</context>
<context>
    <name>RunSummary</name>
    <message>
        <source>Run %1: %2</source>
        <translation>Lauf %1: %2</translation>
    </message>
    <message>
        <source>Diverged at batch %1</source>
        <translation>Davongelaufen in Stapel %1</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>%1 after 1 batch</source>
        <translation>%1 nach 1 Stapel</translation>
    </message>
    <message>
        <source>%1 after %2 batches</source>
        <translation>%1 nach %2 Stapeln</translation>
    </message>
    <message>
        <source>Learning rate changed once</source>
        <translation>Lernrate einmal geändert</translation>
    </message>
    <message>
        <source>Learning rate changed %1 times</source>
        <translation>Lernrate %1-mal geändert</translation>
    </message>
    <message>
        <source>%1, %2 numbers</source>
        <translation>%1, %2 Zahlen</translation>
    </message>
    <message>
        <source>%1 numbers</source>
        <translation>%1 Zahlen</translation>
    </message>
    <message>
        <source>Diverged in pass %1 at batch %2</source>
        <translation>Davongelaufen in Durchgang %1, Stapel %2</translation>
    </message>
</context>
<context>
    <name>SettingFields</name>
    <message>
        <source>latent factors, embedding dimension k</source>
        <translation>latente Faktoren, Dimension k der Einbettung</translation>
    </message>
    <message>
        <source>output range of the sigmoid</source>
        <translation>Wertebereich der Sigmoidfunktion</translation>
    </message>
    <message>
        <source>The notebook&apos;s y_range is (0, 5.5), 1.1 times 5.</source>
        <translation>Im Notebook ist y_range (0, 5.5), das 1,1-Fache von 5.</translation>
    </message>
    <message>
        <source>implicit feedback, co-watch</source>
        <translation>implizites Feedback, Co-Watch</translation>
    </message>
    <message>
        <source>weight of the second loss</source>
        <translation>Gewicht des zweiten Verlusts</translation>
    </message>
    <message>
        <source>negative samples</source>
        <translation>Negativbeispiele</translation>
    </message>
    <message>
        <source>global mean, offset</source>
        <translation>globaler Mittelwert, Verschiebung</translation>
    </message>
    <message>
        <source>standard deviation of the initial embedding</source>
        <translation>Standardabweichung der anfänglichen Einbettung</translation>
    </message>
    <message>
        <source>The notebook leaves it to nn.Embedding, where it is 1.</source>
        <translation>Das Notebook überlässt das nn.Embedding; dort ist es 1.</translation>
    </message>
    <message>
        <source>random seed</source>
        <translation>Startwert des Zufalls</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>mini-batch size</source>
        <translation>Größe der Mini-Batches</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>The notebook says lr = 3e-3, but LinearLR(start_factor=0.5) halves it at once, so it trains with 0.0015.</source>
        <translation>Im Notebook steht lr = 3e-3, aber sein LinearLR(start_factor=0.5) halbiert das sofort: Es trainiert mit 0,0015.</translation>
    </message>
    <message>
        <source>learning rate schedule, cosine annealing</source>
        <translation>Verlauf der Lernrate, Cosine Annealing</translation>
    </message>
    <message>
        <source>learning rate of a parameter group</source>
        <translation>Lernrate einer Parametergruppe</translation>
    </message>
    <message>
        <source>weight decay, L2 regularization</source>
        <translation>Gewichtsabfall, L2-Regularisierung</translation>
    </message>
    <message>
        <source>weight decay of a parameter group</source>
        <translation>Gewichtsabfall einer Parametergruppe</translation>
    </message>
    <message>
        <source>early stopping</source>
        <translation>frühes Stoppen</translation>
    </message>
    <message>
        <source>The notebook sets patience = 20 but never uses it: it trains for all epochs.</source>
        <translation>Im Notebook steht patience = 20, aber es sieht nie danach: Es trainiert alle seine Epochen.</translation>
    </message>
    <message>
        <source>best checkpoint</source>
        <translation>bester Zwischenstand</translation>
    </message>
    <message>
        <source>test fraction</source>
        <translation>Testanteil</translation>
    </message>
    <message>
        <source>temporal split</source>
        <translation>zeitliche Teilung</translation>
    </message>
    <message>
        <source>random state of the train/test split</source>
        <translation>Startwert der Teilung in Training und Test</translation>
    </message>
    <message>
        <source>validation set</source>
        <translation>Validierungsmenge</translation>
    </message>
    <message>
        <source>Also learns from which films people chose to watch, not just how they rated them, so films with the same audience end up close together. Training takes longer.</source>
        <translation>Filme lernen auch daraus, welche Filme Menschen sich ansehen, nicht nur daraus, wie sie ihnen gefallen: Filme mit demselben Publikum kommen zusammen. Das Training dauert länger.</translation>
    </message>
    <message>
        <source>On in the preset.</source>
        <translation>In der Vorgabe ist das an.</translation>
    </message>
    <message>
        <source>Off in the preset.</source>
        <translation>In der Vorgabe ist das aus.</translation>
    </message>
    <message>
        <source>START</source>
        <translation>ANFANG</translation>
    </message>
    <message>
        <source>OPTIMIZER</source>
        <translation>OPTIMIERER</translation>
    </message>
    <message>
        <source>STOPPING</source>
        <translation>ENDE</translation>
    </message>
    <message>
        <source>SPLIT</source>
        <translation>TEILUNG</translation>
    </message>
    <message>
        <source>MODEL</source>
        <translation>MODELL</translation>
    </message>
    <message>
        <source>Also learn from what people watched</source>
        <translation>Auch vom Gesehenen lernen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>&lt;p&gt;Also called: %1.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Der Fachbegriff: %1.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Preset: %1.</source>
        <translation>Die Vorgabe hat %1.</translation>
    </message>
    <message>
        <source>The preset does not change its learning rate.</source>
        <translation>Die Vorgabe bleibt bei ihrer Lernrate.</translation>
    </message>
</context>
<context>
    <name>SettingsSentence</name>
    <message>
        <source>1 number per film</source>
        <translation>1 Zahl je Film</translation>
    </message>
    <message>
        <source>%1 numbers per film</source>
        <translation>%1 Zahlen je Film</translation>
    </message>
    <message>
        <source>1 pass</source>
        <translation>1 Durchgang</translation>
    </message>
    <message>
        <source>%1 passes</source>
        <translation>%1 Durchgängen</translation>
    </message>
    <message>
        <source>%1, at most %2</source>
        <translation>%1, in höchstens %2 gelernt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, from who has what.</source>
        <translation>%1, daraus, wer was hat.</translation>
    </message>
    <message>
        <source>%1, as in the notebook.</source>
        <translation>%1, wie im Notebook.</translation>
    </message>
    <message>
        <source>%1. Also learns from what people watched.</source>
        <translation>%1. Lernt auch daraus, was Menschen sich ansehen.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
</context>
<context>
    <name>TableDialog</name>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
</context>
<context>
    <name>WindowWords</name>
    <message>
        <source>Titles come from %1 in the same folder.</source>
        <translation>Die Titel sind aus %1, das daneben liegt.</translation>
    </message>
    <message>
        <source>The films have no titles. Put a table of ids and titles into the same folder as movies.csv and open this again.</source>
        <translation>Die Filme haben keine Titel. Eine Tabelle mit Nummern und Titeln gibt sie ihnen: Legen Sie sie als movies.csv in denselben Ordner, und öffnen Sie dies noch einmal.</translation>
    </message>
    <message>
        <source>Text encoding: %1.</source>
        <translation>Die Buchstaben werden als %1 gelesen.</translation>
    </message>
    <message>
        <source>is a list of items; no column says who rated them. Open a table with a person, an item and a rating in each row; in the same folder, this list can provide the titles.</source>
        <translation>ist eine Liste von Einträgen: Keine Spalte sagt, wer bewertet hat. Nötig sind Bewertungen mit einer Person, einem Eintrag und einer Bewertung in jeder Zeile; eine solche Liste kann ihnen im selben Ordner die Titel geben.</translation>
    </message>
    <message>
        <source>is a list of items without ratings. Open a table with a person, an item and a rating in each row; in the same folder, this list can provide the titles.</source>
        <translation>ist eine Liste von Einträgen ohne Bewertungen. Nötig sind Bewertungen mit einer Person, einem Eintrag und einer Bewertung in jeder Zeile; eine solche Liste kann ihnen im selben Ordner die Titel geben.</translation>
    </message>
    <message>
        <source>names for a person, an item and a rating; choose these columns above</source>
        <translation>Namen für eine Person, einen Eintrag und eine Bewertung; sagen Sie oben, welche Spalten das sind</translation>
    </message>
    <message>
        <source>%1 To learn from who has what, set this column to “Not used”.</source>
        <translation>%1 Um zu lernen, wer was hat, wählen Sie, dass diese Spalte nicht verwendet wird.</translation>
    </message>
    <message>
        <source>Predictions start at the mean rating, and people or films without training ratings are treated as average. Otherwise they start in the middle of the range, as in the notebook.</source>
        <translation>Vorhersagen beginnen beim Mittelwert der Bewertungen, und wer oder was keine Bewertung zum Lernen hat, wird wie ein durchschnittlicher Mensch oder Film vorhergesagt. Sonst beginnen sie in der Mitte des Bereichs, wie im Notebook.</translation>
    </message>
    <message>
        <source>Test on each person&apos;s latest ratings</source>
        <translation>An den letzten Bewertungen testen</translation>
    </message>
    <message>
        <source>Tests on each person&apos;s latest ratings instead of random ones. Harder, and closer to real recommending.</source>
        <translation>Testet an dem, was jeder Mensch zuletzt bewertet hat, statt an zufälligen Bewertungen. Schwerer, und näher an dem, was von einer Empfehlung verlangt wird.</translation>
    </message>
    <message>
        <source>Uses the pass with the lowest validation error. Otherwise the last one, unless it does clearly worse on validation ratings.</source>
        <translation>Der Durchgang mit dem kleinsten Validierungsfehler bleibt. Sonst bleibt der letzte, sofern er auf Validierungsbewertungen nicht deutlich schlechter ist.</translation>
    </message>
    <message>
        <source>Numbers per film</source>
        <translation>Zahlen je Film</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>Durchgänge</translation>
    </message>
    <message>
        <source>Use the best pass</source>
        <translation>Besten Durchgang behalten</translation>
    </message>
    <message>
        <source>Stops after this many passes without a lower validation error and uses the best one; 0 never stops early.</source>
        <translation>Das Training endet nach so vielen Durchgängen ohne kleineren Validierungsfehler früher, und der beste bleibt; 0 endet nie früher.</translation>
    </message>
    <message>
        <source>Ratings per update. Larger is faster, but learns less per pass. SGD updates after every rating.</source>
        <translation>Wie viele Bewertungen vor jeder kleinen Korrektur angesehen werden. Mehr ist schneller und lernt je Durchgang weniger. SGD korrigiert nach jeder Bewertung.</translation>
    </message>
    <message>
        <source>Weight decay of people&apos;s numbers.</source>
        <translation>Gewichtsabfall der Zahlen der Menschen.</translation>
    </message>
    <message>
        <source>No pass was completed, so there is no model.</source>
        <translation>Kein Durchgang wurde fertig, darum gibt es kein Modell.</translation>
    </message>
    <message>
        <source>Using pass %1.</source>
        <translation>Durchgang %1 bleibt.</translation>
    </message>
    <message>
        <source>Using pass %1: later ones did worse on validation ratings.</source>
        <translation>Durchgang %1 bleibt: Die späteren waren auf nicht gesehenen Bewertungen schlechter.</translation>
    </message>
    <message>
        <source>Training diverged in pass %1: the error is no longer a number. %2 Try a smaller learning rate.</source>
        <translation>Das Training lief in Durchgang %1 davon: Der Fehler ist keine Zahl mehr. %2 Versuchen Sie eine kleinere Lernrate.</translation>
    </message>
    <message>
        <source>There is not enough memory: this needs about %1. Close other programs, or use fewer numbers per film.</source>
        <translation>Der Arbeitsspeicher reicht nicht: Benötigt werden etwa %1. Schließen Sie andere Programme oder nehmen Sie weniger Zahlen je Film.</translation>
    </message>
    <message>
        <source>Training with seed %1 diverged in pass %2. Try a smaller learning rate.</source>
        <translation>Das Training mit Startwert %1 lief in Durchgang %2 davon. Versuchen Sie eine kleinere Lernrate.</translation>
    </message>
    <message>
        <source>Vectors of %1 films with %2 numbers each from %3 seeds would need more than %4 MB. Choose fewer seeds or numbers.</source>
        <translation>Die Vektoren von %1 Filmen mit je %2 Zahlen aus %3 Startwerten brauchten mehr als %4 MB. Wählen Sie weniger Startwerte oder Zahlen.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>1 rating</source>
        <translation>1 Bewertung</translation>
    </message>
    <message>
        <source>%1 ratings</source>
        <translation>%1 Bewertungen</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 ids</source>
        <translation>%1 IDs</translation>
    </message>
    <message>
        <source>folds</source>
        <comment>of cross-validation</comment>
        <translation>Kreuzvalidierung</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>test</source>
        <translation>Test</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>Principal components</source>
        <translation>Hauptkomponenten</translation>
    </message>
    <message>
        <source>Neighbour map</source>
        <translation>Nachbarkarte</translation>
    </message>
    <message>
        <source>A blend can&apos;t be placed on this map; only films can.</source>
        <translation>Eine Mischung hat auf dieser Karte keinen Platz: Sie hat nur für Filme Plätze.</translation>
    </message>
    <message>
        <source>This map can&apos;t show how films move between seeds: the seeds share no axes here.</source>
        <translation>Diese Karte kann nicht zeigen, wie weit Filme von Startwert zu Startwert wandern: Sie hat keine Achsen, die für alle Startwerte gelten.</translation>
    </message>
    <message>
        <source>This map can&apos;t show earlier epochs: the epochs share no axes here.</source>
        <translation>Frühere Epochen lassen sich auf dieser Karte nicht zeigen: Sie hat keine Achsen, die für alle Epochen gelten.</translation>
    </message>
    <message>
        <source>Factors (vector size)</source>
        <translation>Faktoren (Vektorlänge)</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Final rate</source>
        <translation>Endrate</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Gewichtsabfall</translation>
    </message>
    <message>
        <source>People&apos;s decay</source>
        <translation>Abfall der Menschen</translation>
    </message>
    <message>
        <source>Bias decay</source>
        <translation>Abfall der Biaswerte</translation>
    </message>
    <message>
        <source>Co-watch</source>
        <translation>Co-Watch</translation>
    </message>
    <message>
        <source>Unwatched films</source>
        <translation>Nicht gesehene Filme</translation>
    </message>
    <message>
        <source>Co-watch decay</source>
        <translation>Abfall bei Co-Watch</translation>
    </message>
    <message>
        <source>Co-watch bias decay</source>
        <translation>Bias-Abfall bei Co-Watch</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Initial spread</source>
        <translation>Anfangsstreuung</translation>
    </message>
    <message>
        <source>Initial bias spread</source>
        <translation>Anfangsstreuung der Biaswerte</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Split seed</source>
        <translation>Teilungswert</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>Use best epoch</source>
        <translation>Beste Epoche behalten</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Geduld</translation>
    </message>
    <message>
        <source>How many numbers describe each film and each person. More can capture finer tastes, takes longer, and is too many for films with few ratings.</source>
        <translation>Wie viele Zahlen jeden Film und jeden Menschen beschreiben. Mehr können feinere Geschmäcker trennen, dauern länger und lassen selten bewerteten Filmen weniger Anhalt.</translation>
    </message>
    <message>
        <source>How many passes training makes over all ratings.</source>
        <translation>Wie oft das Training durch alle Bewertungen geht.</translation>
    </message>
    <message>
        <source>Where the learning rate ends, as a share of its start; it falls along a cosine. 0 lets the last epochs settle, 1 keeps it constant.</source>
        <translation>Worauf die Lernrate bis zum Ende fällt, Stapel für Stapel entlang eines Kosinus. 0 lässt die letzten Epochen zur Ruhe kommen, 1 lässt sie, wie sie ist.</translation>
    </message>
    <message>
        <source>Weight decay of people&apos;s factors.</source>
        <translation>Gewichtsabfall der Faktoren der Menschen.</translation>
    </message>
    <message>
        <source>Weight decay of the biases of people and films.</source>
        <translation>Gewichtsabfall der Biaswerte von Menschen und Filmen.</translation>
    </message>
    <message>
        <source>How much the model also learns from which films people chose to watch, not just how they rated them. 0 is off. Neighbours become films with the same audience; training takes longer.</source>
        <translation>Wie sehr Filme auch daraus lernen, welche Filme Menschen sich ansehen, nicht nur daraus, wie sie ihnen gefallen. 0 ist aus. Nachbarn werden Filme mit demselben Publikum; das Training dauert länger.</translation>
    </message>
    <message>
        <source>Standard deviation of the random numbers that every film and person starts from.</source>
        <translation>Wie weit die Zufallszahlen streuen, mit denen jeder Film und jeder Mensch beginnt (Standardabweichung).</translation>
    </message>
    <message>
        <source>Standard deviation of the random start of the biases; 0 starts them all at 0.</source>
        <translation>Wie weit der zufällige Anfang der Biaswerte streut; bei 0 beginnen alle mit 0.</translation>
    </message>
    <message>
        <source>Determines the random start and the order of ratings. Same seed, same result.</source>
        <translation>Woher der zufällige Anfang und die Reihenfolge der Bewertungen kommen. Gleicher Startwert, gleiches Ergebnis.</translation>
    </message>
    <message>
        <source>Stops after this many epochs without a lower validation error and uses the best one; 0 never stops early.</source>
        <translation>Das Training endet nach so vielen Epochen ohne kleineren Validierungsfehler früher, und die beste bleibt; 0 endet nie früher.</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Ausgewogen</translation>
    </message>
    <message>
        <source>Accurate</source>
        <translation>Genau</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>Nachbarn</translation>
    </message>
    <message>
        <source>Notebook</source>
        <translation>Notebook</translation>
    </message>
    <message>
        <source>Adam, reference</source>
        <translation>Adam, Referenz</translation>
    </message>
    <message>
        <source>Adam, strict</source>
        <translation>Adam, streng</translation>
    </message>
    <message>
        <source>Adam, fast</source>
        <translation>Adam, schnell</translation>
    </message>
    <message>
        <source>Adam, tensors</source>
        <translation>Adam, Tensoren</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>LibTorch&apos;s own gradient and Adam. Slow; the reference for the others.</source>
        <translation>LibTorchs eigener Gradient und Adam. Langsam; daran werden die anderen gemessen.</translation>
    </message>
    <message>
        <source>Adam in one pass over the tables, in LibTorch&apos;s order of operations.</source>
        <translation>Adam in einem Durchgang durch die Tabellen, jede Operation in LibTorchs Reihenfolge.</translation>
    </message>
    <message>
        <source>Adam in one pass over the tables, with fewer operations; last digits differ.</source>
        <translation>Adam in einem Durchgang durch die Tabellen, mit weniger Operationen. Weicht in den letzten Stellen ab.</translation>
    </message>
    <message>
        <source>Adam with LibTorch&apos;s tensor operations, for graphics cards.</source>
        <translation>Adam in LibTorchs Tensoroperationen. Für Grafikkarten.</translation>
    </message>
    <message>
        <source>Centred cosine</source>
        <translation>Zentrierter Kosinus</translation>
    </message>
    <message>
        <source>Dot product</source>
        <translation>Skalarprodukt</translation>
    </message>
    <message>
        <source>Euclidean distance</source>
        <translation>Euklidischer Abstand</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>Kosinus</translation>
    </message>
    <message>
        <source>The cosine of the angle between two films, measured from the average film, from −1 to 1: ignores what all films share.</source>
        <translation>Der Kosinus des Winkels zwischen zwei Filmen, vom durchschnittlichen Film aus gesehen, von −1 bis 1: Was alle Filme teilen, zählt nicht.</translation>
    </message>
    <message>
        <source>The sum of the products of the two films&apos; numbers: direction and length both count, so films with many ratings come first.</source>
        <translation>Die Summe der Produkte der Zahlen zweier Filme: Richtung und Länge zählen, darum kommen Filme mit vielen Bewertungen zuerst.</translation>
    </message>
    <message>
        <source>Minus the distance between the two films, at most 0: films with few ratings lie close together near the centre.</source>
        <translation>Minus der Abstand der beiden Filme, höchstens 0: Filme, die wenig gelernt haben, liegen nah beieinander nahe der Mitte.</translation>
    </message>
    <message>
        <source>The cosine of the angle between two films, from −1 to 1: only direction counts.</source>
        <translation>Der Kosinus des Winkels zwischen zwei Filmen, von −1 bis 1: Nur ihre Richtungen zählen.</translation>
    </message>
    <message>
        <source>model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>film and person biases</source>
        <translation>Biaswerte von Film und Mensch</translation>
    </message>
    <message>
        <source>film mean</source>
        <translation>Filmmittel</translation>
    </message>
    <message>
        <source>global mean</source>
        <translation>Gesamtmittel</translation>
    </message>
    <message>
        <source>most rated</source>
        <translation>Meistbewertete</translation>
    </message>
    <message>
        <source>rating by a person 0 (people count from 1)</source>
        <translation>Bewertung eines Menschen 0 (gezählt wird ab 1)</translation>
    </message>
    <message>
        <source>rating of a film that is not listed</source>
        <translation>Bewertung eines Films, der nicht aufgeführt ist</translation>
    </message>
    <message>
        <source>rating that is also in the training file</source>
        <translation>Bewertung, die auch in der Trainingsdatei steht</translation>
    </message>
    <message>
        <source>film without ratings</source>
        <translation>Film ohne Bewertungen</translation>
    </message>
    <message>
        <source>No epoch was completed, so there is no model.</source>
        <translation>Keine Epoche wurde fertig, darum gibt es kein Modell.</translation>
    </message>
    <message>
        <source>This machine has no NVIDIA driver; training on the CPU works without it.</source>
        <translation>Dieser Rechner hat keinen NVIDIA-Treiber; auf der CPU geht das Training ohne ihn.</translation>
    </message>
    <message>
        <source>%1, line %2: found %3. Expected %4.</source>
        <translation>%1, Zeile %2: %3 gefunden. Erwartet: %4.</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: found %4. Expected %5.</source>
        <translation>%1, Zeile %2, Spalte %3: %4 gefunden. Erwartet: %5.</translation>
    </message>
    <message>
        <source>%1: found %2. Expected %3.</source>
        <translation>%1: %2 gefunden. Erwartet: %3.</translation>
    </message>
    <message>
        <source>there is no such folder. Check the name.</source>
        <translation>Diesen Ordner gibt es nicht. Prüfen Sie den Namen.</translation>
    </message>
    <message>
        <source>is a file. Open the folder that contains it.</source>
        <translation>Das ist eine Datei. Öffnen Sie den Ordner, in dem sie liegt.</translation>
    </message>
    <message>
        <source>Using epoch %1.</source>
        <translation>Epoche %1 bleibt.</translation>
    </message>
    <message>
        <source>Training diverged in epoch %1: the error is no longer a number. %2 Try a smaller learning rate.</source>
        <translation>Das Training lief in Epoche %1 davon: Der Fehler ist keine Zahl mehr. %2 Versuchen Sie eine kleinere Lernrate.</translation>
    </message>
    <message>
        <source>Training failed: %1</source>
        <translation>Das Training misslang: %1</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Adventure</source>
        <translation>Abenteuer</translation>
    </message>
    <message>
        <source>Animation</source>
        <translation>Animation</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Kinder</translation>
    </message>
    <message>
        <source>Children&apos;s</source>
        <translation>Kinder</translation>
    </message>
    <message>
        <source>Comedy</source>
        <translation>Komödie</translation>
    </message>
    <message>
        <source>Crime</source>
        <translation>Krimi</translation>
    </message>
    <message>
        <source>Documentary</source>
        <translation>Doku</translation>
    </message>
    <message>
        <source>Drama</source>
        <translation>Drama</translation>
    </message>
    <message>
        <source>Fantasy</source>
        <translation>Fantasy</translation>
    </message>
    <message>
        <source>Film-Noir</source>
        <translation>Film noir</translation>
    </message>
    <message>
        <source>Horror</source>
        <translation>Horror</translation>
    </message>
    <message>
        <source>Musical</source>
        <translation>Musical</translation>
    </message>
    <message>
        <source>Mystery</source>
        <translation>Mystery</translation>
    </message>
    <message>
        <source>Romance</source>
        <translation>Romanze</translation>
    </message>
    <message>
        <source>Sci-Fi</source>
        <translation>Science-Fiction</translation>
    </message>
    <message>
        <source>Thriller</source>
        <translation>Thriller</translation>
    </message>
    <message>
        <source>War</source>
        <translation>Krieg</translation>
    </message>
    <message>
        <source>Western</source>
        <translation>Western</translation>
    </message>
    <message>
        <source>(no genres listed)</source>
        <translation>(kein Genre)</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Free some space there, or choose another place.</source>
        <translation>Schaffen Sie dort Platz, oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Free some space there, or choose another folder.</source>
        <translation>Schaffen Sie dort Platz, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>The existing file is unchanged. Free some space there, or choose another place.</source>
        <translation>Die Datei, die dort war, ist unverändert. Schaffen Sie dort Platz, oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>The existing file is unchanged. Choose another place.</source>
        <translation>Die Datei, die dort war, ist unverändert. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>cannot be written (%1). %2</source>
        <translation>lässt sich nicht schreiben (%1). %2</translation>
    </message>
    <message>
        <source>cannot be written to (%1). Choose another folder.</source>
        <translation>Dort lässt sich nichts schreiben (%1). Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>cannot be made (%1). Choose another folder.</source>
        <translation>lässt sich nicht anlegen (%1). Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>empty row</source>
        <translation>leere Zeile</translation>
    </message>
    <message>
        <source>row without a person</source>
        <translation>Zeile ohne Menschen</translation>
    </message>
    <message>
        <source>row without an item</source>
        <translation>Zeile ohne Film</translation>
    </message>
    <message>
        <source>row without a rating</source>
        <translation>Zeile ohne Bewertung</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>The device that trained the run.</source>
        <translation>Worauf der Lauf gerechnet wurde.</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>Optimierer</translation>
    </message>
    <message>
        <source>Embedding Projector</source>
        <translation>Embedding Projector</translation>
    </message>
    <message>
        <source>For projector.tensorflow.org (Load: vectors.tsv, then metadata.tsv) and for TensorBoard.</source>
        <translation>Für projector.tensorflow.org (Load: vectors.tsv, dann metadata.tsv) und für TensorBoard.</translation>
    </message>
    <message>
        <source>NumPy arrays</source>
        <translation>NumPy-Felder</translation>
    </message>
    <message>
        <source>For Python: numpy.load(&quot;movie_factors.npy&quot;); movies.csv says which film each row is.</source>
        <translation>Für Python: numpy.load(&quot;movie_factors.npy&quot;); movies.csv sagt, welche Zeile welcher Film ist.</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV-Tabelle</translation>
    </message>
    <message>
        <source>For spreadsheets, R and pandas: one row per film, with title, year, bias and factors.</source>
        <translation>Für Tabellenkalkulation, R und pandas: eine Zeile je Film, mit Titel, Jahr, Bias und Faktoren.</translation>
    </message>
    <message>
        <source>JSON lines for Embedding Atlas</source>
        <translation>JSON-Zeilen für Embedding Atlas</translation>
    </message>
    <message>
        <source>For Embedding Atlas, with map coordinates and each film&apos;s ten neighbours.</source>
        <translation>Für Embedding Atlas, mit den Koordinaten der Karte und den zehn Nachbarn jedes Films.</translation>
    </message>
    <message>
        <source>Safetensors for PyTorch</source>
        <translation>Safetensors für PyTorch</translation>
    </message>
    <message>
        <source>For PyTorch: the weight of an nn.Embedding, plus ids and titles.</source>
        <translation>Für PyTorch: das Gewicht eines nn.Embedding, mit Nummern und Titeln daneben.</translation>
    </message>
    <message>
        <source>Report as one page</source>
        <translation>Bericht als eine Seite</translation>
    </message>
    <message>
        <source>For any browser: curves, map, lists and tables in one HTML file.</source>
        <translation>Für jeden Browser: Kurven, Karte, Listen und Tabellen in einer einzigen HTML-Datei.</translation>
    </message>
    <message>
        <source>There are too few ratings to split into training and test sets.</source>
        <translation>Es sind zu wenige Bewertungen, um mit einigen zu trainieren und an anderen zu testen.</translation>
    </message>
    <message>
        <source>The test set and the rest each need at least one rating. Choose a test share between 0 and 1, or a larger data set.</source>
        <translation>Auf jeder Seite der Teilung muss mindestens eine Bewertung bleiben. Wählen Sie einen Testanteil zwischen 0 und 1 oder einen größeren Datensatz.</translation>
    </message>
    <message>
        <source>The validation set must leave at least one rating for training. Choose a smaller validation share, or a larger data set.</source>
        <translation>Neben dem Validierungsteil muss mindestens eine Bewertung zum Lernen bleiben. Wählen Sie einen kleineren Validierungsanteil oder einen größeren Datensatz.</translation>
    </message>
    <message>
        <source>These ratings have no times, so they can&apos;t be split by time. Split them at random, or open a data set with times.</source>
        <translation>Diese Bewertungen haben keine Zeiten und lassen sich darum nicht nach der Zeit teilen. Teilen Sie sie zufällig, oder öffnen Sie einen Datensatz mit Zeiten.</translation>
    </message>
    <message>
        <source>1 field</source>
        <translation>1 Feld</translation>
    </message>
    <message>
        <source>an empty line</source>
        <translation>eine leere Zeile</translation>
    </message>
    <message>
        <source>a NUL byte</source>
        <translation>ein NUL-Byte</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>ein Ordner</translation>
    </message>
    <message>
        <source>a device or a pipe</source>
        <translation>ein Gerät oder eine Pipe</translation>
    </message>
    <message>
        <source>no ordinary file</source>
        <translation>keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>half a character at the end</source>
        <translation>ein halbes Zeichen am Ende</translation>
    </message>
    <message>
        <source>a quote that is not closed within 64 KiB</source>
        <translation>ein binnen 64 KiB nicht geschlossenes Anführungszeichen</translation>
    </message>
    <message>
        <source>a quote that is never closed</source>
        <translation>ein nie geschlossenes Anführungszeichen</translation>
    </message>
    <message>
        <source>a quote or text out of place</source>
        <translation>ein Anführungszeichen oder Text am falschen Ort</translation>
    </message>
    <message>
        <source>no table</source>
        <translation>keine Tabelle</translation>
    </message>
    <message>
        <source>a heading and nothing below it</source>
        <translation>eine Kopfzeile und nichts darunter</translation>
    </message>
    <message>
        <source>one column for two of person, item and rating</source>
        <translation>eine Spalte für zwei von Mensch, Film und Bewertung</translation>
    </message>
    <message>
        <source>another kind of safetensors file</source>
        <translation>eine andere Art von Safetensors-Datei</translation>
    </message>
    <message>
        <source>a file that is not a complete zip archive</source>
        <translation>kein ZIP-Archiv oder ein abgebrochenes</translation>
    </message>
    <message>
        <source>a list of contents that is damaged</source>
        <translation>ein beschädigtes Inhaltsverzeichnis</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>eine Datei</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>UTF-8 text</source>
        <translation>Text in UTF-8</translation>
    </message>
    <message>
        <source>Latin-1 or UTF-8 text</source>
        <translation>Text in Latin-1 oder UTF-8</translation>
    </message>
    <message>
        <source>person, film, rating and time</source>
        <translation>eine Zeile mit Mensch, Film, Bewertung und Zeit</translation>
    </message>
    <message>
        <source>film, title and genres</source>
        <translation>eine Zeile mit Film, Titel und Genres</translation>
    </message>
    <message>
        <source>the number of a person</source>
        <translation>die Nummer eines Menschen</translation>
    </message>
    <message>
        <source>the number of a film</source>
        <translation>die Nummer eines Films</translation>
    </message>
    <message>
        <source>a rating from 1 to 5</source>
        <translation>eine Bewertung von 1 bis 5</translation>
    </message>
    <message>
        <source>a rating from 0.5 to 5 in half stars</source>
        <translation>eine Bewertung von 0.5 bis 5 in halben Sternen</translation>
    </message>
    <message>
        <source>a whole rating from 0 to 10</source>
        <translation>eine ganze Bewertung von 0 bis 10</translation>
    </message>
    <message>
        <source>a time in seconds since 1970</source>
        <translation>eine Zeit in Sekunden seit 1970</translation>
    </message>
    <message>
        <source>a film not listed yet</source>
        <translation>ein noch nicht aufgeführter Film</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>Kommas</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>Tabulatoren</translation>
    </message>
    <message>
        <source>a row of 3 with commas between them (film, title, genres; a title with a comma needs quotes)</source>
        <translation>eine Zeile mit 3 Feldern und Kommas dazwischen (Film, Titel, Genres; ein Titel mit Komma braucht Anführungszeichen)</translation>
    </message>
    <message>
        <source>a row of 3 with :: between them (film, title, genres)</source>
        <translation>eine Zeile mit 3 Feldern und :: dazwischen (Film, Titel, Genres)</translation>
    </message>
    <message>
        <source>ratings</source>
        <translation>mindestens eine Bewertung</translation>
    </message>
    <message>
        <source>a closing quote</source>
        <translation>ein schließendes</translation>
    </message>
    <message>
        <source>a field with a quote at both ends, and inner quotes doubled</source>
        <translation>ein Feld mit Anführungszeichen an beiden Enden und verdoppelten im Innern</translation>
    </message>
    <message>
        <source>a column for each</source>
        <translation>eine Spalte für jedes</translation>
    </message>
    <message>
        <source>a model saved by Kinoscope</source>
        <translation>ein von Kinoscope gespeichertes Modell</translation>
    </message>
    <message>
        <source>a whole zip archive</source>
        <translation>ein ganzes ZIP-Archiv</translation>
    </message>
    <message>
        <source>there is no such file. Check the name, or get the data set again.</source>
        <translation>Diese Datei gibt es nicht. Prüfen Sie den Namen, oder holen Sie den Datensatz neu.</translation>
    </message>
    <message>
        <source>cannot be read (%1).</source>
        <translation>lässt sich nicht lesen (%1).</translation>
    </message>
    <message>
        <source>is empty. Get the data set again.</source>
        <translation>ist leer. Holen Sie den Datensatz neu.</translation>
    </message>
    <message>
        <source>is empty. Get the data set again, or remove this file.</source>
        <translation>ist leer. Holen Sie den Datensatz neu, oder entfernen Sie diese Datei.</translation>
    </message>
    <message>
        <source>holds no row with a person, an item and a rating. Check which columns they are in.</source>
        <translation>enthält keine Zeile mit Mensch, Film und Bewertung. Prüfen Sie, in welchen Spalten sie stehen.</translation>
    </message>
    <message>
        <source>became shorter while being read. Open it again when it is complete.</source>
        <translation>wurde kürzer, während sie gelesen wurde. Öffnen Sie sie wieder, wenn sie vollständig ist.</translation>
    </message>
    <message>
        <source>was saved by a newer version of Kinoscope. Update Kinoscope to open it.</source>
        <translation>wurde von einem neueren Kinoscope geschrieben. Aktualisieren Sie dieses, um die Datei zu öffnen.</translation>
    </message>
    <message>
        <source>cannot be written, because it is a folder. Choose another name.</source>
        <translation>lässt sich nicht schreiben, weil es ein Ordner ist. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>cannot be written, because it is a device. Choose another name.</source>
        <translation>lässt sich nicht schreiben, weil es ein Gerät ist. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>cannot be put in place (%1). Choose another folder.</source>
        <translation>lässt sich nicht an seinen Platz bringen (%1). Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>already exists. Nothing was changed: move it, or choose another folder.</source>
        <translation>ist schon da. Nichts wurde geändert: Räumen Sie es weg, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>is not a file. Move it, or choose another folder.</source>
        <translation>ist keine Datei. Räumen Sie es weg, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>is being written by another program. Wait until it finishes, or choose another folder.</source>
        <translation>wird von einem anderen Programm geschrieben. Warten Sie darauf, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>needs %1 bytes, but only %2 are free. Free some space, or choose another folder.</source>
        <translation>braucht %1 Bytes, wo nur %2 frei sind. Schaffen Sie dort Platz, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The ratings in %1 have changed since this model was trained. Showing the model without them.</source>
        <translation>Die Bewertungen in %1 sind nicht mehr die dieses Modells. Es wird ohne sie gezeigt.</translation>
    </message>
    <message>
        <source>The ratings of this model are no longer in %1. Showing the model without them.</source>
        <translation>Die Bewertungen dieses Modells sind nicht mehr in %1. Es wird ohne sie gezeigt.</translation>
    </message>
    <message>
        <source>Training with seed %1 diverged in epoch %2. Try a smaller learning rate.</source>
        <translation>Das Training mit Startwert %1 lief in Epoche %2 davon. Versuchen Sie eine kleinere Lernrate.</translation>
    </message>
    <message>
        <source>Vectors of %1 films with %2 factors from %3 seeds would need more than %4 MB. Choose fewer seeds or factors.</source>
        <translation>Die Vektoren von %1 Filmen mit %2 Faktoren aus %3 Startwerten brauchten mehr als %4 MB. Wählen Sie weniger Startwerte oder Faktoren.</translation>
    </message>
    <message>
        <source>CUDA is not available: %1 Choose cpu or auto.</source>
        <translation>CUDA ist nicht verfügbar: %1 Wählen Sie CPU oder Auto.</translation>
    </message>
    <message>
        <source>The %1 step is for the CPU only. On CUDA choose auto, tensor or reference.</source>
        <translation>Der Schritt %1 ist nur für die CPU. Wählen Sie für CUDA auto, tensor oder reference.</translation>
    </message>
    <message>
        <source>%1 fields</source>
        <translation>%1 Felder</translation>
    </message>
    <message>
        <source>more than %1 bytes</source>
        <translation>mehr als %1 Bytes</translation>
    </message>
    <message>
        <source>a header of %1 bytes</source>
        <translation>ein Kopf von %1 Bytes</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Bytes</translation>
    </message>
    <message>
        <source>the byte %1</source>
        <translation>das Byte %1</translation>
    </message>
    <message>
        <source>film %1 a second time</source>
        <translation>Film %1 ein zweites Mal</translation>
    </message>
    <message>
        <source>the columns %1</source>
        <translation>die Spalten %1</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>no &quot;%1&quot; in the metadata</source>
        <translation>kein &quot;%1&quot; in den Metadaten</translation>
    </message>
    <message>
        <source>a file of at most %1 bytes</source>
        <translation>eine Datei von höchstens %1 Bytes</translation>
    </message>
    <message>
        <source>a line of at most %1 bytes</source>
        <translation>eine Zeile von höchstens %1 Bytes</translation>
    </message>
    <message>
        <source>the heading %1</source>
        <translation>die Kopfzeile %1</translation>
    </message>
    <message>
        <source>a row of 4 with %1 between them (person, film, rating, time)</source>
        <translation>eine Zeile mit 4 Feldern und %1 dazwischen (Mensch, Film, Bewertung, Zeit)</translation>
    </message>
    <message>
        <source>a row of %1 with %2 between them</source>
        <translation>eine Zeile mit %1 Feldern und %2 dazwischen</translation>
    </message>
    <message>
        <source>a genre and its number, %1</source>
        <translation>ein Genre und seine Nummer, %1,</translation>
    </message>
    <message>
        <source>0 or 1 for %1</source>
        <translation>0 oder 1 für %1</translation>
    </message>
    <message>
        <source>names for a person, an item and a rating (if they are these, use --columns %1)</source>
        <translation>je ein Name für Mensch, Film und Bewertung (sind es diese, sagen Sie es mit --columns %1)</translation>
    </message>
    <message>
        <source>one called %1</source>
        <translation>eine namens %1</translation>
    </message>
    <message>
        <source>Start at the mean</source>
        <translation>Beim Mittelwert beginnen</translation>
    </message>
    <message>
        <source>Bias learning rate</source>
        <translation>Lernrate der Biaswerte</translation>
    </message>
    <message>
        <source>1: predictions start at the mean rating, and people or films without training ratings are treated as average. 0: they start in the middle of the range, as in the notebook.</source>
        <translation>1: Vorhersagen beginnen beim Mittelwert der Bewertungen, und wer oder was keine Bewertung zum Lernen hat, wird wie ein durchschnittlicher Mensch oder Film vorhergesagt. 0: Sie beginnen in der Mitte des Bereichs, wie im Notebook.</translation>
    </message>
    <message>
        <source>For SGD: learning rate of the biases of people and films.</source>
        <translation>Für SGD: Lernrate der Biaswerte von Menschen und Filmen.</translation>
    </message>
    <message>
        <source>Ratings per update. Larger is faster, but learns less per epoch. SGD updates after every rating.</source>
        <translation>Wie viele Bewertungen vor jeder kleinen Korrektur angesehen werden. Mehr ist schneller und lernt je Epoche weniger. SGD korrigiert nach jeder Bewertung.</translation>
    </message>
    <message>
        <source>The size of each update (Adam&apos;s step size; SGD uses 4 times this). Too large and the error jumps around; too small and training takes forever.</source>
        <translation>Größe jeder Korrektur: Adams Schrittweite; SGD geht 4-mal so weit. Zu groß, und der Fehler springt umher; zu klein, und es dauert ewig.</translation>
    </message>
    <message>
        <source>Pulls every number towards zero unless ratings hold it (L2, added to the gradient). Higher values reduce overfitting (memorizing). SGD applies 875 times as much with each rating, to the two rows it touches; for factors, that times √(80,000 / training ratings), at most 3.2; above 80,000 ratings the square root of that, at least 0.5.</source>
        <translation>Zieht jede Zahl zur Null, die nicht von Bewertungen gehalten wird (L2, zum Gradienten addiert). Mehr davon schützt vor Auswendiglernen. SGD wendet mit jeder Bewertung das 875-Fache auf die beiden berührten Zeilen an, auf Faktoren √(80.000 / Trainingsbewertungen) mal so viel, höchstens das 3,2-Fache; über 80.000 die Wurzel davon, mindestens das 0,5-Fache.</translation>
    </message>
    <message>
        <source>For co-watch: weight decay of its own people factors; SGD applies 500 times as much with each rating.</source>
        <translation>Für Co-Watch: Gewichtsabfall der eigenen Faktoren der Menschen; SGD wendet mit jeder Bewertung das 500-Fache an.</translation>
    </message>
    <message>
        <source>For co-watch: weight decay of its own biases; SGD applies 500 times as much with each rating.</source>
        <translation>Für Co-Watch: Gewichtsabfall der eigenen Biaswerte; SGD wendet mit jeder Bewertung das 500-Fache an.</translation>
    </message>
    <message>
        <source>Predictions lie between 0 and this many times the highest rating. If ratings can be negative, the scale is widened by as much at both ends.</source>
        <translation>Vorhersagen liegen zwischen 0 und diesem Vielfachen der höchsten Bewertung; wo Bewertungen negativ sein können, in der an beiden Enden ebenso erweiterten Skala.</translation>
    </message>
    <message>
        <source>1 uses the epoch with the lowest validation error; 0 the last one, unless it does clearly worse on validation ratings.</source>
        <translation>1 behält die Epoche mit dem kleinsten Validierungsfehler, 0 die letzte, sofern sie auf Validierungsbewertungen nicht deutlich schlechter ist.</translation>
    </message>
    <message>
        <source>Good predictions and good neighbours, fast. Also learns from what people chose to watch (co-watch), not just how they rated it. Uses the last epoch, unless an earlier one does clearly better.</source>
        <translation>Gute Vorhersagen und gute Nachbarn in der kürzesten Zeit. Filme lernen auch daraus, was Menschen sich ansehen (Co-Watch), nicht nur daraus, wie es ihnen gefällt. Behalten wird die letzte Epoche, sofern keine frühere deutlich besser ist.</translation>
    </message>
    <message>
        <source>The lowest error on new ratings; takes about twice as long as Balanced.</source>
        <translation>Der kleinste Fehler auf ungesehenen Bewertungen; dauert etwa doppelt so lange wie „Ausgewogen“.</translation>
    </message>
    <message>
        <source>The most recognizable neighbours: longer vectors and more epochs; takes about three times as long as Balanced.</source>
        <translation>Die ähnlichsten Filme, die Menschen am ehesten wiedererkennen: längere Vektoren und mehr Epochen; dauert etwa dreimal so lange wie „Ausgewogen“.</translation>
    </message>
    <message>
        <source>SGD</source>
        <translation>SGD</translation>
    </message>
    <message>
        <source>Stochastic gradient descent, one rating at a time, for data of any size. Uses all cores; the result does not depend on how many there are. Not the notebook&apos;s algorithm.</source>
        <translation>Ein anderes Verfahren als das des Notebooks, für Daten jeder Größe: stochastischer Gradientenabstieg, eine Bewertung nach der anderen, auf allen Kernen. Das Ergebnis hängt nicht davon ab, wie viele es sind.</translation>
    </message>
    <message>
        <source>SGD, or Adam with the notebook&apos;s settings for up to 2 million ratings.</source>
        <translation>SGD; für die Einstellungen des Notebooks bis 2 Millionen Bewertungen Adam, wie im Notebook.</translation>
    </message>
    <message>
        <source>co-watch and rating</source>
        <translation>Co-Watch und Bewertung</translation>
    </message>
    <message>
        <source>For co-watch: random unrated films sampled for each rated one. SGD samples half as many above a million training ratings.</source>
        <translation>Für Co-Watch: wie viele nicht bewertete Filme neben jedem bewerteten zufällig gezogen werden. SGD zieht über einer Million Trainingsbewertungen halb so viele.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There is nothing to learn from one person&apos;s ratings. Open ratings by several people.</source>
        <translation>Aus Bewertungen von weniger als zwei Menschen lässt sich nichts lernen. Wählen Sie Bewertungen mehrerer Menschen.</translation>
    </message>
    <message>
        <source>There is nothing to learn from ratings of a single film. Open ratings of several films.</source>
        <translation>Aus Bewertungen eines einzigen Films lässt sich nichts lernen. Wählen Sie Bewertungen mehrerer Filme.</translation>
    </message>
    <message>
        <source>There is nothing to learn here: nobody rated two films. Open ratings of several films by each person.</source>
        <translation>Hier lässt sich nichts lernen, denn niemand hat zwei Filme bewertet. Wählen Sie Bewertungen mehrerer Filme durch jeden Menschen.</translation>
    </message>
    <message>
        <source>There is nothing to learn: every rating is %1. Open ratings that differ.</source>
        <translation>Aus Bewertungen, die alle gleich sind, lässt sich nichts lernen: Jede ist %1. Wählen Sie Bewertungen, die sich unterscheiden.</translation>
    </message>
    <message>
        <source>Using epoch %1: later ones did worse on validation ratings.</source>
        <translation>Epoche %1 wird behalten: Die späteren waren auf nicht gesehenen Bewertungen schlechter.</translation>
    </message>
    <message>
        <source>earlier rating of the same film by the same person</source>
        <translation>frühere Bewertung desselben Films durch denselben Menschen</translation>
    </message>
    <message>
        <source>holds no ratings that Kinoscope can read. Open a folder that holds ratings.csv and movies.csv, u.data and u.item, or ratings.dat and movies.dat, or open a table.</source>
        <translation>enthält keine Bewertungen, die Kinoscope lesen kann. Öffnen Sie einen Ordner mit ratings.csv und movies.csv, mit u.data und u.item oder mit ratings.dat und movies.dat, oder öffnen Sie eine Tabelle.</translation>
    </message>
    <message>
        <source>holds several tables (%1). Open the one with the ratings.</source>
        <translation>enthält mehrere Tabellen (%1). Öffnen Sie die mit den Bewertungen.</translation>
    </message>
    <message>
        <source>has only %1 of the %2 rated films. Use the list that belongs to these ratings, or none (--movies none).</source>
        <translation>enthält nur %1 der %2 bewerteten Filme. Geben Sie die Liste zu diesen Bewertungen an oder keine (--movies none).</translation>
    </message>
    <message>
        <source>A list of titles in the same folder is not used. %1</source>
        <translation>Eine Titelliste neben den Bewertungen wird nicht benutzt. %1</translation>
    </message>
    <message>
        <source>Titles come from %1 in the same folder (--movies none leaves them out).</source>
        <translation>Die Titel sind aus %1 neben den Bewertungen (--movies none lässt sie weg).</translation>
    </message>
    <message>
        <source>The films have no titles. Put a table of ids and titles beside the ratings as movies.csv, or name it with --movies.</source>
        <translation>Die Filme haben keine Titel. Eine Tabelle mit Nummern und Titeln liefert sie: Legen Sie sie als movies.csv neben die Bewertungen, oder nennen Sie sie mit --movies.</translation>
    </message>
    <message>
        <source>Text encoding: %1 (change it with --encoding).</source>
        <translation>Die Schrift wird als %1 gelesen (--encoding ändert das).</translation>
    </message>
    <message>
        <source>The ratings are counts (plays, loans), not stars, so they are read as powers of two: 1 becomes 0, 2 becomes 1, 1024 becomes 10.</source>
        <translation>Die Bewertungen sind Anzahlen (Wiedergaben, Ausleihen), keine Sterne. Sie werden als Zweierpotenzen gelesen: 1 ist 0, 2 ist 1, 1024 ist 10.</translation>
    </message>
    <message>
        <source>The ratings are grades. They are read as numbers from %1 to %2.</source>
        <translation>Die Bewertungen sind Buchstabennoten. Sie werden als Zahlen von %1 bis %2 gelesen.</translation>
    </message>
    <message>
        <source>On this scale %1 is the best.</source>
        <translation>Auf dieser Skala ist %1 am besten.</translation>
    </message>
    <message>
        <source>holds only ratings that are also in the training file. Choose another.</source>
        <translation>enthält nur Bewertungen, die auch in der Trainingsdatei stehen. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>rows with an id and a title</source>
        <translation>Zeilen mit Nummer und Titel</translation>
    </message>
    <message>
        <source>has more than five million rows, more than a list of items can have.</source>
        <translation>hat mehr als fünf Millionen Zeilen. Das ist mehr, als eine Titelliste haben kann.</translation>
    </message>
    <message>
        <source>a rating</source>
        <translation>eine Bewertung</translation>
    </message>
    <message>
        <source>can&apos;t be read as a table: of %1 rows, %2 would be skipped, the first in %3 (%4). Check how the columns are separated.</source>
        <translation>lässt sich nicht als Tabelle lesen: Von %1 Zeilen fallen %2 weg, die erste in %3 (%4). Prüfen Sie, wie die Spalten getrennt sind.</translation>
    </message>
    <message>
        <source>holds only %1. There is nothing to learn from ratings that are all the same.</source>
        <translation>enthält jedes Mal %1. Aus lauter gleichen Bewertungen lässt sich nichts lernen.</translation>
    </message>
    <message>
        <source>cell without a rating</source>
        <translation>Zelle ohne Bewertung</translation>
    </message>
    <message>
        <source>rating outside the scale</source>
        <translation>Bewertung außerhalb der Skala</translation>
    </message>
    <message>
        <source>rating that cannot be read</source>
        <translation>Bewertung, die sich nicht lesen lässt</translation>
    </message>
    <message>
        <source>line above the table</source>
        <translation>Zeile über der Tabelle</translation>
    </message>
    <message>
        <source>more than a billion cells</source>
        <translation>mehr als eine Milliarde Zellen</translation>
    </message>
    <message>
        <source>a smaller table</source>
        <translation>eine kleinere Tabelle</translation>
    </message>
    <message>
        <source>row with more cells than the table has columns</source>
        <translation>Zeile mit mehr Zellen, als die Tabelle Spalten hat</translation>
    </message>
    <message>
        <source>summary row (such as a mean)</source>
        <translation>Zeile, die die anderen zusammenfasst</translation>
    </message>
    <message>
        <source>row without a time</source>
        <translation>Zeile ohne Zeit</translation>
    </message>
    <message>
        <source>time that cannot be read</source>
        <translation>Zeit, die sich nicht lesen lässt</translation>
    </message>
    <message>
        <source>rows of three columns or more (person, item, rating) with commas, semicolons, tabs, |, :: or spaces between them</source>
        <translation>Zeilen mit drei oder mehr Spalten (Mensch, Film, Bewertung) und Kommas, Semikolons, Tabulatoren, |, :: oder Leerzeichen dazwischen</translation>
    </message>
    <message>
        <source>holds lines of features (&quot;5 0:1 943:1&quot;), as libFM and LIBSVM read them. Kinoscope needs a row for each rating, with person, item and rating.</source>
        <translation>enthält Zeilen mit Merkmalen (&quot;5 0:1 943:1&quot;), wie libFM und LIBSVM sie lesen. Kinoscope braucht eine Zeile je Bewertung, mit Mensch, Film und Bewertung.</translation>
    </message>
    <message>
        <source>%1 columns</source>
        <translation>%1 Spalten</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>those that %1 names</source>
        <translation>die, die %1 nennt</translation>
    </message>
    <message>
        <source>is a list of items: no column says who rated. Ratings with a person, an item and a rating in each row are needed; such a list can give the titles to them (--movies).</source>
        <translation>ist eine Liste von Titeln: Keine Spalte sagt, wer bewertet hat. Nötig sind Bewertungen mit Mensch, Film und Bewertung in jeder Zeile; eine solche Liste kann die Titel dazu liefern (--movies).</translation>
    </message>
    <message>
        <source>is a list of items without ratings. Ratings with a person, an item and a rating in each row are needed; such a list can give the titles to them (--movies).</source>
        <translation>ist eine Liste von Titeln ohne Bewertungen. Nötig sind Bewertungen mit Mensch, Film und Bewertung in jeder Zeile; eine solche Liste kann die Titel dazu liefern (--movies).</translation>
    </message>
    <message>
        <source>text in %1</source>
        <translation>Text in %1</translation>
    </message>
    <message>
        <source>cannot be read as %1. Choose another encoding.</source>
        <translation>lässt sich nicht als %1 lesen. Wählen Sie eine andere Schrift.</translation>
    </message>
    <message>
        <source>%1 columns hold only ratings.</source>
        <translation>%1 Spalten enthalten nur Bewertungen.</translation>
    </message>
    <message>
        <source>%1 columns hold only ratings, and one holds names.</source>
        <translation>%1 Spalten enthalten nur Bewertungen, und eine enthält Namen.</translation>
    </message>
    <message>
        <source>The heading names the columns.</source>
        <translation>Die Kopfzeile nennt die Spalten.</translation>
    </message>
    <message>
        <source>There is not enough memory: this needs about %1. Close other programs, or open fewer ratings.</source>
        <translation>Der Arbeitsspeicher reicht nicht: Benötigt werden etwa %1. Schließen Sie andere Programme oder öffnen Sie weniger Bewertungen.</translation>
    </message>
    <message>
        <source>There is not enough memory: this needs about %1. Close other programs, or use fewer factors.</source>
        <translation>Der Arbeitsspeicher reicht nicht: Benötigt werden etwa %1. Schließen Sie andere Programme oder nehmen Sie weniger Faktoren.</translation>
    </message>
    <message>
        <source>There is not enough memory: this needs about %1. Close other programs, or use a computer with more memory.</source>
        <translation>Der Arbeitsspeicher reicht nicht: Benötigt werden etwa %1. Schließen Sie andere Programme oder nehmen Sie einen Rechner mit mehr Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>There is not enough memory: Kinoscope has %1 and needs more. Close other programs, or open fewer ratings.</source>
        <translation>Der Arbeitsspeicher reicht nicht: Kinoscope belegt %1 und braucht mehr. Schließen Sie andere Programme oder öffnen Sie weniger Bewertungen.</translation>
    </message>
    <message>
        <source>Columns recognized by content: ids repeat, ratings have few values.</source>
        <translation>Die Spalten sind an ihrem Inhalt erkannt: Nummern kehren wieder, Bewertungen sind wenige verschiedene.</translation>
    </message>
    <message>
        <source>holds no ratings. Get the data set again.</source>
        <translation>enthält keine Bewertungen. Holen Sie den Datensatz neu.</translation>
    </message>
    <message>
        <source>holds no rating of a listed film. Get the data set again.</source>
        <translation>enthält keine Bewertung eines aufgeführten Films. Holen Sie den Datensatz neu.</translation>
    </message>
    <message>
        <source>item k-NN</source>
        <translation>Item-k-NN</translation>
    </message>
    <message>
        <source>most popular</source>
        <translation>am beliebtesten</translation>
    </message>
    <message>
        <source>The numbers are counts (plays, loans), not ratings. Kinoscope learns who has what; higher counts weigh more, by their logarithm.</source>
        <translation>Die Zahlen sind Anzahlen (Wiedergaben, Ausleihen), keine Bewertungen. Gelernt wird, wer was hat; was öfter zählt, wiegt mehr, nach seinem Logarithmus.</translation>
    </message>
    <message>
        <source>Nothing says how anything is rated. Kinoscope learns who has what.</source>
        <translation>Nichts sagt, wie etwas bewertet wird. Gelernt wird, wer was hat.</translation>
    </message>
    <message>
        <source>%1 To learn from who has what, use --columns %2.</source>
        <translation>%1 Um zu lernen, wer was hat, geben Sie --columns %2 an.</translation>
    </message>
    <message>
        <source>%1 rows repeat a person and an item; their counts were added up.</source>
        <translation>%1 Zeilen nennen eine Person und einen Eintrag, die schon da waren; sie wurden zusammengezählt.</translation>
    </message>
    <message>
        <source>row without a count</source>
        <translation>Zeile ohne Anzahl</translation>
    </message>
    <message>
        <source>No column holds ratings: rows say who has what.</source>
        <translation>Keine Spalte sagt, wie etwas bewertet wird: Die Zeilen sagen, wer was hat.</translation>
    </message>
    <message>
        <source>%1 needs ratings, and there are none here, only who has what. Choose the preset Balanced.</source>
        <translation>%1 lernt aus Bewertungen, und hier gibt es keine, nur, wer was hat. Wählen Sie die Voreinstellung Ausgewogen.</translation>
    </message>
    <message>
        <source>The preset Notebook</source>
        <translation>Die Voreinstellung Notebook</translation>
    </message>
    <message>
        <source>The step %1</source>
        <translation>Der Schritt %1</translation>
    </message>
    <message>
        <source>Data without ratings can only be trained on the CPU. Choose the device auto or cpu.</source>
        <translation>Was keine Bewertungen hat, wird nur auf der CPU gelernt. Wählen Sie als Gerät auto oder cpu.</translation>
    </message>
    <message>
        <source>more than %1 bytes in its cells</source>
        <translation>mehr als %1 Bytes in den Zellen</translation>
    </message>
    <message>
        <source>no part %1</source>
        <translation>kein Teil %1</translation>
    </message>
    <message>
        <source>a workbook of Excel</source>
        <translation>eine Arbeitsmappe von Excel</translation>
    </message>
    <message>
        <source>no sheet</source>
        <translation>kein Tabellenblatt</translation>
    </message>
    <message>
        <source>at least one</source>
        <translation>mindestens eines</translation>
    </message>
    <message>
        <source>%1, row %2: found %3. Expected %4.</source>
        <translation>%1, Zeile %2: %3 gefunden. Erwartet: %4.</translation>
    </message>
    <message>
        <source>the row number %1</source>
        <translation>die Zeilennummer %1</translation>
    </message>
    <message>
        <source>one from %1 to %2</source>
        <translation>eine von %1 bis %2</translation>
    </message>
    <message>
        <source>a cell outside of all rows</source>
        <translation>eine Zelle außerhalb aller Zeilen</translation>
    </message>
    <message>
        <source>cells in rows</source>
        <translation>Zellen in Zeilen</translation>
    </message>
    <message>
        <source>the cell %1</source>
        <translation>die Zelle %1</translation>
    </message>
    <message>
        <source>one from column %1 to %2</source>
        <translation>eine von Spalte %1 bis %2</translation>
    </message>
    <message>
        <source>the text number %1</source>
        <translation>der Text Nummer %1</translation>
    </message>
    <message>
        <source>one of the %1 texts that the file holds</source>
        <translation>einer der %1 Texte, die die Datei enthält</translation>
    </message>
    <message>
        <source>the style number %1</source>
        <translation>die Formatvorlage Nummer %1</translation>
    </message>
    <message>
        <source>one of the %1 styles that the file holds</source>
        <translation>eine der %1 Formatvorlagen, die die Datei enthält</translation>
    </message>
    <message>
        <source>the cells of the sheet</source>
        <translation>die Zellen des Tabellenblatts</translation>
    </message>
    <message>
        <source>Unpack it and open the result.</source>
        <translation>Packen Sie es aus und öffnen Sie, was herauskommt.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program and save it as .xlsx.</source>
        <translation>Öffnen Sie es mit einer Tabellenkalkulation und speichern Sie es als .xlsx.</translation>
    </message>
    <message>
        <source>Copy its contents into a spreadsheet and open that.</source>
        <translation>Kopieren Sie, was es zeigt, in eine Tabellenkalkulation und öffnen Sie deren Datei.</translation>
    </message>
    <message>
        <source>a Parquet file</source>
        <translation>eine Parquet-Datei</translation>
    </message>
    <message>
        <source>an Arrow or Feather file</source>
        <translation>eine Arrow- oder Feather-Datei</translation>
    </message>
    <message>
        <source>an SQLite database</source>
        <translation>eine SQLite-Datenbank</translation>
    </message>
    <message>
        <source>a Python pickle (it can run programs: don&apos;t open one from a stranger)</source>
        <translation>ein Pickle von Python (es kann Programme ausführen: öffnen Sie keines von Fremden)</translation>
    </message>
    <message>
        <source>a MATLAB file</source>
        <translation>eine MATLAB-Datei</translation>
    </message>
    <message>
        <source>a MATLAB 7.3 file</source>
        <translation>eine Datei von MATLAB 7.3</translation>
    </message>
    <message>
        <source>an HDF5 file</source>
        <translation>eine HDF5-Datei</translation>
    </message>
    <message>
        <source>a file of R (.rds or .RData)</source>
        <translation>eine Datei von R (.rds oder .RData)</translation>
    </message>
    <message>
        <source>an array of NumPy (.npy)</source>
        <translation>ein Feld von NumPy (.npy)</translation>
    </message>
    <message>
        <source>arrays of NumPy (.npz)</source>
        <translation>Felder von NumPy (.npz)</translation>
    </message>
    <message>
        <source>an SPSS file</source>
        <translation>eine SPSS-Datei</translation>
    </message>
    <message>
        <source>a Stata file</source>
        <translation>eine Stata-Datei</translation>
    </message>
    <message>
        <source>a workbook of Excel 97 (.xls)</source>
        <translation>eine Arbeitsmappe von Excel 97 (.xls)</translation>
    </message>
    <message>
        <source>a binary workbook of Excel (.xlsb)</source>
        <translation>eine binäre Arbeitsmappe von Excel (.xlsb)</translation>
    </message>
    <message>
        <source>an XML spreadsheet of Excel 2003</source>
        <translation>eine XML-Kalkulationstabelle von Excel 2003</translation>
    </message>
    <message>
        <source>a spreadsheet of Apple Numbers</source>
        <translation>eine Tabelle von Apple Numbers</translation>
    </message>
    <message>
        <source>a web page (HTML)</source>
        <translation>eine Webseite (HTML)</translation>
    </message>
    <message>
        <source>a 7-Zip archive</source>
        <translation>ein 7-Zip-Archiv</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation>ein RAR-Archiv</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>ein PDF-Dokument</translation>
    </message>
    <message>
        <source>a text document</source>
        <translation>ein Textdokument</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>ein Bild</translation>
    </message>
    <message>
        <source>is password-protected. Save it without a password and open that.</source>
        <translation>ist mit einem Passwort geschützt. Speichern Sie es ohne Passwort und öffnen Sie diese Datei.</translation>
    </message>
    <message>
        <source>found %1. Expected a table. %2</source>
        <translation>%1 gefunden. Erwartet: eine Tabelle. %2</translation>
    </message>
    <message>
        <source>found %1. Expected a table. This command converts it: %2</source>
        <translation>%1 gefunden. Erwartet: eine Tabelle. Diese Zeile macht eine daraus: %2</translation>
    </message>
    <message>
        <source>found %1. Expected a table. This command converts it, using the Python packages %2: %3</source>
        <translation>%1 gefunden. Erwartet: eine Tabelle. Diese Zeile macht eine daraus, mit den Python-Paketen %2: %3</translation>
    </message>
    <message>
        <source>an entry of more than %1 bytes</source>
        <translation>ein Eintrag von mehr als %1 Bytes</translation>
    </message>
    <message>
        <source>a list of objects</source>
        <translation>eine Liste von Objekten</translation>
    </message>
    <message>
        <source>objects nested deeper than 16 levels</source>
        <translation>Objekte, die tiefer als 16 Ebenen verschachtelt sind</translation>
    </message>
    <message>
        <source>more than 10,000 fields</source>
        <translation>mehr als 10.000 Felder</translation>
    </message>
    <message>
        <source>a value that is not an object</source>
        <translation>ein Wert, der kein Objekt ist</translation>
    </message>
    <message>
        <source>text that is not JSON</source>
        <translation>Text, der kein JSON ist</translation>
    </message>
    <message>
        <source>a JSON object in each line, or one list of objects</source>
        <translation>ein JSON-Objekt in jeder Zeile oder eine Liste von Objekten</translation>
    </message>
    <message>
        <source>%1, entry %2: found %3. Expected %4.</source>
        <translation>%1, Eintrag %2: %3 gefunden. Erwartet: %4.</translation>
    </message>
    <message>
        <source>JSON without any field</source>
        <translation>JSON ohne ein einziges Feld</translation>
    </message>
    <message>
        <source>more than %1 columns</source>
        <translation>mehr als %1 Spalten</translation>
    </message>
    <message>
        <source>a whole spreadsheet</source>
        <translation>eine ganze Kalkulationstabelle</translation>
    </message>
    <message>
        <source>sheets with nothing in them</source>
        <translation>nur leere Tabellenblätter</translation>
    </message>
    <message>
        <source>the sheets %1</source>
        <translation>die Tabellenblätter %1</translation>
    </message>
    <message>
        <source>nothing in the sheet</source>
        <translation>nichts im Tabellenblatt</translation>
    </message>
    <message>
        <source>%1 cells hold formulas without saved results, so they count as empty. Open the file in a spreadsheet program and save it.</source>
        <translation>%1 Zellen enthalten Formeln, deren Ergebnisse nicht gespeichert wurden; sie gelten als leer. Öffnen Sie die Datei mit einer Tabellenkalkulation und speichern Sie sie.</translation>
    </message>
    <message>
        <source>something that is not a spreadsheet</source>
        <translation>keine Kalkulationstabelle</translation>
    </message>
    <message>
        <source>one with a sheet %1</source>
        <translation>eine mit einem Tabellenblatt %1</translation>
    </message>
    <message>
        <source>an archive</source>
        <translation>ein Archiv</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>eine Tabelle</translation>
    </message>
    <message>
        <source>XML that is not well-formed (%1, line %2)</source>
        <translation>XML, das nicht wohlgeformt ist (%1, Zeile %2)</translation>
    </message>
    <message>
        <source>XML nested deeper than %1 elements</source>
        <translation>XML, das tiefer als %1 Elemente verschachtelt ist</translation>
    </message>
    <message>
        <source>a spreadsheet</source>
        <translation>eine Kalkulationstabelle</translation>
    </message>
    <message>
        <source>a document type in %1, which may hide entities</source>
        <translation>ein Dokumenttyp in %1, der Entitäten verbergen kann</translation>
    </message>
    <message>
        <source>plain XML, as spreadsheet programs write it</source>
        <translation>einfaches XML, wie Tabellenkalkulationen es schreiben</translation>
    </message>
    <message>
        <source>holds several archives (%1). Open the one with the ratings.</source>
        <translation>enthält mehrere Archive (%1). Öffnen Sie das mit den Bewertungen.</translation>
    </message>
    <message>
        <source>an archive inside an archive inside an archive</source>
        <translation>ein Archiv in einem Archiv in einem Archiv</translation>
    </message>
    <message>
        <source>an archive of files</source>
        <translation>ein Archiv mit Dateien</translation>
    </message>
    <message>
        <source>can&apos;t be unpacked in %1 (%2). Unpack it yourself and open the folder.</source>
        <translation>lässt sich nicht in %1 auspacken (%2). Packen Sie es selbst aus und öffnen Sie den Ordner.</translation>
    </message>
    <message>
        <source>is a list of people; no column says what they rated or how. Open a table with a person, an item and a rating in each row.</source>
        <translation>ist eine Liste von Menschen: Keine Spalte sagt, was sie bewertet haben, oder wie. Nötig sind Bewertungen mit Mensch, Film und Bewertung in jeder Zeile.</translation>
    </message>
    <message>
        <source>These are one person&apos;s ratings. They can&apos;t train a model, but a trained model can use them to recommend films to that person. To train, open ratings by many people, such as MovieLens.</source>
        <translation>Das sind Bewertungen eines einzigen Menschen: Daraus lässt sich nichts lernen, aber man kann damit diesem Menschen Filme empfehlen. Öffnen Sie zum Trainieren Bewertungen vieler Menschen, etwa die von MovieLens.</translation>
    </message>
    <message>
        <source>These are one person&apos;s ratings, exported from %1. They can&apos;t train a model, but a trained model can use them to recommend films to that person. To train, open ratings by many people, such as MovieLens.</source>
        <translation>Das sind Bewertungen eines einzigen Menschen, exportiert aus %1: Daraus lässt sich nichts lernen, aber man kann damit diesem Menschen Filme empfehlen. Öffnen Sie zum Trainieren Bewertungen vieler Menschen, etwa die von MovieLens.</translation>
    </message>
    <message>
        <source>a file that is not a complete archive</source>
        <translation>kein Archiv oder eines, das abbricht,</translation>
    </message>
    <message>
        <source>a whole archive</source>
        <translation>ein ganzes Archiv</translation>
    </message>
    <message>
        <source>compressed data that are damaged or incomplete</source>
        <translation>gepackte Daten, die beschädigt sind oder abbrechen</translation>
    </message>
    <message>
        <source>a whole file</source>
        <translation>eine ganze Datei</translation>
    </message>
    <message>
        <source>more than %1 bytes when unpacked</source>
        <translation>ausgepackt mehr als %1 Bytes</translation>
    </message>
    <message>
        <source>more than %1 times the file&apos;s size when unpacked</source>
        <translation>ausgepackt mehr als das %1-Fache der Dateigröße</translation>
    </message>
    <message>
        <source>more than %1 parts</source>
        <translation>mehr als %1 Teile</translation>
    </message>
    <message>
        <source>There is nothing to learn from a single person. Open data on several people.</source>
        <translation>Aus dem, was weniger als zwei Menschen haben, lässt sich nichts lernen. Wählen Sie Daten von mehreren Menschen.</translation>
    </message>
    <message>
        <source>There is nothing to learn from a single film. Open data on several films.</source>
        <translation>Aus einem einzigen Film lässt sich nichts lernen. Wählen Sie Daten mit mehreren Filmen.</translation>
    </message>
    <message>
        <source>There is nothing to learn here: nobody has two films. Open data with several films per person.</source>
        <translation>Hier lässt sich nichts lernen, denn niemand hat zwei Filme. Wählen Sie Daten mit mehreren Filmen je Person.</translation>
    </message>
    <message>
        <source>There is nothing to learn here: everybody has every film. Open data in which people differ.</source>
        <translation>Hier lässt sich nichts lernen, denn alle haben jeden Film. Wählen Sie Daten, in denen sich die Menschen unterscheiden.</translation>
    </message>
    <message>
        <source>version 1 to 5</source>
        <translation>Version 1 bis 5</translation>
    </message>
    <message>
        <source>no session.json</source>
        <translation>keine session.json</translation>
    </message>
    <message>
        <source>a session saved by Kinoscope</source>
        <translation>eine Sitzung, die Kinoscope gespeichert hat</translation>
    </message>
    <message>
        <source>can&apos;t be saved: its runs together exceed 4 GB. Save them one by one.</source>
        <translation>lässt sich nicht schreiben, weil die Läufe zusammen nicht in 4 GB passen. Speichern Sie sie einzeln.</translation>
    </message>
    <message>
        <source>Every setting of the original Python notebook; matches PyTorch number for number. The test set also chooses the best epoch, so its error is optimistic.</source>
        <translation>Alle Einstellungen des ursprünglichen Python-Notebooks; folgt PyTorch Zahl für Zahl. Die Testbewertungen wählen auch die beste Epoche, darum ist der Fehler etwas zu gut.</translation>
    </message>
    <message>
        <source>Determines which ratings are in the test set. Same seed, same ratings.</source>
        <translation>Welche Bewertungen der Testteil sind. Gleicher Wert, gleiche Bewertungen.</translation>
    </message>
    <message>
        <source>Test share</source>
        <translation>Testanteil</translation>
    </message>
    <message>
        <source>Share of ratings set aside from training to measure the test error.</source>
        <translation>Anteil der Bewertungen, den das Training nie sieht, um den Testfehler daran zu messen.</translation>
    </message>
    <message>
        <source>Test by time</source>
        <translation>Nach Zeit testen</translation>
    </message>
    <message>
        <source>1 tests on each person&apos;s latest ratings, 0 on random ones. Needs a data set with times.</source>
        <translation>1 testet an den letzten Bewertungen jedes Menschen, 0 an zufälligen. Braucht einen Datensatz mit Zeiten.</translation>
    </message>
    <message>
        <source>Share of the remaining ratings set aside to track progress. With up to 5,000 ratings, SGD uses five folds instead. With 0, the test ratings are used.</source>
        <translation>Anteil der Bewertungen außerhalb des Testteils, den das Training nicht sieht, um den Fortschritt daran zu verfolgen; bis 5.000 Bewertungen nimmt SGD stattdessen fünf Teile im Wechsel. Bei 0 dienen die Testbewertungen dazu.</translation>
    </message>
    <message>
        <source>Changes of the learning rate</source>
        <translation>Änderungen der Lernrate</translation>
    </message>
    <message>
        <source>Learning rates set during training: 1200:0.01,2400:0.001 means 0.01 after 1,200 batches of the whole run and 0.001 after 2,400. For SGD, batches are rounds.</source>
        <translation>Lernraten, die mitten im Training übernommen haben: 1200:0.01,2400:0.001 heißt 0,01 nach 1.200 Stapeln des ganzen Laufs, 0,001 nach 2.400. Bei SGD sind Stapel seine Runden.</translation>
    </message>
    <message>
        <source>The learning rate should change after %1 batches, but these settings only have %2. Train for more epochs, or leave that change out.</source>
        <translation>Die Lernrate soll sich nach %1 Stapeln ändern, mit diesen Einstellungen gibt es aber nur %2. Mehr Epochen trainieren oder diese Änderung weglassen.</translation>
    </message>
    <message>
        <source>× learning rate</source>
        <translation>× Lernrate</translation>
    </message>
    <message>
        <source>× weight decay</source>
        <translation>× Gewichtsabfall</translation>
    </message>
    <message>
        <source>× highest rating</source>
        <translation>× höchste Bewertung</translation>
    </message>
    <message>
        <source>× initial spread</source>
        <translation>× Anfangsstreuung</translation>
    </message>
    <message>
        <source>share of ratings</source>
        <translation>Anteil der Bewertungen</translation>
    </message>
    <message>
        <source>share of the rest</source>
        <translation>Anteil der übrigen Bewertungen</translation>
    </message>
    <message>
        <source>has no films in it. Kinoscope reads exports from Letterboxd, IMDb, Trakt and MovieLens, tables with the columns title and rating, and lines &quot;TITLE,stars&quot;.</source>
        <translation>enthält keine Filme. Kinoscope liest Exporte von Letterboxd, IMDb, Trakt und MovieLens, Tabellen mit den Spalten title und rating und Zeilen der Form „TITEL,Sterne“.</translation>
    </message>
    <message>
        <source>has ratings from several people. Keep one person&apos;s rows, or open it as a data set.</source>
        <translation>enthält Bewertungen mehrerer Personen. Behalten Sie die Zeilen einer Person, oder öffnen Sie die Datei als Datensatz.</translation>
    </message>
    <message>
        <source>has more than %1 rows, too many for one person. Open ratings from many people as a data set.</source>
        <translation>hat mehr als %1 Zeilen, zu viele für eine Person. Öffnen Sie Bewertungen vieler Personen als Datensatz.</translation>
    </message>
    <message>
        <source>has no ratings, only films. Export your ratings instead.</source>
        <translation>enthält keine Bewertungen, nur Filme. Exportieren Sie stattdessen Ihre Bewertungen.</translation>
    </message>
    <message>
        <source>This needs ratings, and these data have none.</source>
        <translation>Dafür werden Bewertungen gebraucht, und diese Daten enthalten keine.</translation>
    </message>
    <message>
        <source>This needs at least ten people.</source>
        <translation>Dafür werden mindestens zehn Personen gebraucht.</translation>
    </message>
    <message>
        <source>This run needs LibTorch, and the part of Kinoscope that works with it is not installed. Install Kinoscope again (Debian package kinoscope), or train with the preset Balanced, which does without.</source>
        <translation>Dieser Lauf braucht LibTorch, und der Teil von Kinoscope, der damit arbeitet, ist nicht installiert. Installieren Sie Kinoscope neu (Debian-Paket kinoscope), oder trainieren Sie mit „Ausgewogen“, das ohne auskommt.</translation>
    </message>
    <message>
        <source>This run needs LibTorch, which cannot be loaded. Install LibTorch (Debian package libtorch-dev) and Kinoscope again, or train with the preset Balanced, which does without.</source>
        <translation>Dieser Lauf braucht LibTorch, das sich nicht laden lässt. Installieren Sie LibTorch (Debian-Paket libtorch-dev) und Kinoscope neu, oder trainieren Sie mit „Ausgewogen“, das ohne auskommt.</translation>
    </message>
    <message>
        <source>The part of Kinoscope that works with LibTorch belongs to another version. Install Kinoscope again (Debian package kinoscope), or train with the preset Balanced, which does without.</source>
        <translation>Der Teil von Kinoscope, der mit LibTorch arbeitet, gehört zu einer anderen Version. Installieren Sie Kinoscope neu (Debian-Paket kinoscope), oder trainieren Sie mit „Ausgewogen“, das ohne auskommt.</translation>
    </message>
    <message>
        <source>a number of at most %1 digits as %2</source>
        <translation>eine Zahl von höchstens %1 Ziffern als %2</translation>
    </message>
    <message>
        <source>%1 That id is left out.</source>
        <translation>%1 Diese Nummer wird weggelassen.</translation>
    </message>
    <message>
        <source>%1 %2 such ids are left out.</source>
        <translation>%1 %2 solche Nummern werden weggelassen.</translation>
    </message>
    <message>
        <source>%1 What it says of the films is left out.</source>
        <translation>%1 Was darin über die Filme steht, wird weggelassen.</translation>
    </message>
</context>
<context>
    <name>kinoscope::BlendFeature</name>
    <message>
        <source>Blend</source>
        <translation>Mischung</translation>
    </message>
    <message>
        <source>As of epoch %1</source>
        <translation>Stand: Epoche %1</translation>
    </message>
    <message>
        <source>The closest films follow the epoch selected below the map.</source>
        <translation>Was dort liegt, folgt der unter der Karte gewählten Epoche.</translation>
    </message>
</context>
<context>
    <name>kinoscope::CentrePages</name>
    <message>
        <source>Back to the map</source>
        <translation>Zurück zur Karte</translation>
    </message>
    <message>
        <source>Back to the map (Esc)</source>
        <translation>Zurück zur Karte (Esc)</translation>
    </message>
</context>
<context>
    <name>kinoscope::ColumnChoice</name>
    <message>
        <source>What column %1 is</source>
        <translation>Was Spalte %1 ist</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Nicht benutzt</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Mensch</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Nicht bewertet</translation>
    </message>
    <message>
        <source>Choose the column with the ratings. If each %1 has its own column, choose Rating for all of them.</source>
        <translation>Geben Sie an, in welcher Spalte die Bewertungen stehen. Wenn es je %1 eine eigene Spalte gibt, geben Sie es bei allen an.</translation>
    </message>
    <message>
        <source>Choose the column with the people who rated.</source>
        <translation>Geben Sie an, in welcher Spalte steht, wer bewertet hat.</translation>
    </message>
    <message>
        <source>Choose the column with what was rated.</source>
        <translation>Geben Sie an, in welcher Spalte steht, was bewertet wurde.</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
</context>
<context>
    <name>kinoscope::CompareFeature</name>
    <message>
        <source>Compare runs</source>
        <translation>Vergleich</translation>
    </message>
</context>
<context>
    <name>kinoscope::DataFeature</name>
    <message>
        <source>It is not known how these data were split for the model.</source>
        <translation>Wie diese Daten für das Modell aufgeteilt wurden, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>This model came without its data. Open the data set to see it here.</source>
        <translation>Dieses Modell kam ohne seine Daten. Öffnen Sie diese, um sie hier zu sehen.</translation>
    </message>
    <message>
        <source>Open a data set first.</source>
        <translation>Öffnen Sie zuerst Daten.</translation>
    </message>
    <message>
        <source>This model was tested on a separate file that is not open.</source>
        <translation>Der Testteil dieses Modells kam als eigene Datei, die nicht geöffnet ist.</translation>
    </message>
    <message>
        <source>Working out the split …</source>
        <translation>Die Aufteilung wird bestimmt …</translation>
    </message>
    <message>
        <source>Available when training finishes.</source>
        <translation>Steht fest, sobald das Training beendet ist.</translation>
    </message>
    <message>
        <source>Train to see how the data are split for training and testing.</source>
        <translation>Trainieren Sie, um zu sehen, woraus gelernt und was zum Testen zurückgehalten wird.</translation>
    </message>
</context>
<context>
    <name>kinoscope::Download</name>
    <message>
        <source>%1 is not an HTTPS address. Kinoscope only downloads over HTTPS.</source>
        <translation>%1 ist keine HTTPS-Adresse. Kinoscope holt nur über HTTPS.</translation>
    </message>
    <message>
        <source>There is no TLS library here, so encrypted connections are impossible.</source>
        <translation>Qt findet hier keine TLS-Bibliothek, darum gibt es keine verschlüsselte Verbindung.</translation>
    </message>
    <message>
        <source>Install the package libssl3 (OpenSSL).</source>
        <translation>Installieren Sie das Paket libssl3, oder was Ihr System OpenSSL nennt.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>What was downloaded so far is kept; Resume continues from there.</source>
        <translation>Das Geholte bleibt; „Fortsetzen“ macht dort weiter.</translation>
    </message>
    <message>
        <source>The checksum file from %1 does not hold a checksum.</source>
        <translation>Was %1 als Prüfsumme des Archivs hat, ist keine.</translation>
    </message>
    <message>
        <source>%1 sent the wrong part of the archive.</source>
        <translation>%1 sandte einen anderen Teil des Archivs als verlangt.</translation>
    </message>
</context>
<context>
    <name>kinoscope::DownloadDialog</name>
    <message>
        <source>Download ratings</source>
        <translation>Bewertungen herunterladen</translation>
    </message>
    <message>
        <source>About this set</source>
        <translation>Über diesen Satz</translation>
    </message>
    <message>
        <source>Where downloads are saved</source>
        <translation>Wohin geholte Bewertungen kommen</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Öffnen</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Download</source>
        <translation>&amp;Herunterladen</translation>
    </message>
    <message>
        <source>Cancelled. What was downloaded so far is kept; Resume continues from there.</source>
        <translation>Abgebrochen. Das Geholte bleibt; „Fortsetzen“ macht dort weiter.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Cancelling …</source>
        <translation>Wird abgebrochen …</translation>
    </message>
    <message>
        <source>Folder to save the data set to</source>
        <translation>Ordner, in den der Satz kommt</translation>
    </message>
    <message>
        <source>&amp;Save to</source>
        <translation>&amp;In den Ordner</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Wählen …</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
</context>
<context>
    <name>kinoscope::DownloadProblemBox</name>
    <message>
        <source>Open web &amp;page</source>
        <translation>&amp;Seite im Browser öffnen</translation>
    </message>
    <message>
        <source>Use a &amp;smaller copy (MovieLens 2016, from Debian)</source>
        <translation>&amp;Kleinere Kopie nehmen (MovieLens 2016, aus Debian)</translation>
    </message>
    <message>
        <source>100,004 ratings from 2016, in Debian&apos;s package r-cran-dslabs (installed if missing)</source>
        <translation>100.004 Bewertungen von 2016 aus Debians Paket r-cran-dslabs, das nötigenfalls installiert wird</translation>
    </message>
</context>
<context>
    <name>kinoscope::DownloadProgressBox</name>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 per second</source>
        <translation>%1 je Sekunde</translation>
    </message>
    <message>
        <source>Download progress</source>
        <translation>Wie viel geholt ist</translation>
    </message>
    <message>
        <source>Contacting %1 …</source>
        <translation>%1 wird gefragt …</translation>
    </message>
    <message>
        <source>Checking and unpacking …</source>
        <translation>Wird geprüft und ausgepackt …</translation>
    </message>
</context>
<context>
    <name>kinoscope::DownloadTable</name>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>Data sets</source>
        <translation>Bewertungssätze</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>Satz</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Menschen</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Filme</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translation>Geholt</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>teils</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Empfohlen</translation>
    </message>
    <message>
        <source>Films until</source>
        <translation>Filme bis</translation>
    </message>
    <message>
        <source>%1, recommended</source>
        <translation>%1, empfohlen</translation>
    </message>
</context>
<context>
    <name>kinoscope::DropTarget</name>
    <message>
        <source>Drop to open</source>
        <translation>Zum Öffnen loslassen</translation>
    </message>
</context>
<context>
    <name>kinoscope::EvaluationFeature</name>
    <message>
        <source>Evaluating the model …</source>
        <translation>Wie gut das Modell ist, wird berechnet …</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Güte</translation>
    </message>
    <message>
        <source>Train first to see how good the model is.</source>
        <translation>Erst trainieren, um zu sehen, wie gut das Modell ist.</translation>
    </message>
    <message>
        <source>A model can&apos;t be evaluated without its ratings. Open them and train.</source>
        <translation>Ein Modell ohne seine Bewertungen lässt sich nicht prüfen. Öffnen Sie diese und trainieren Sie.</translation>
    </message>
</context>
<context>
    <name>kinoscope::ExportDialog</name>
    <message>
        <source>Export embedding</source>
        <translation>Einbettung exportieren</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Wählen …</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Den Ordner wählen</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>Den Export abbrechen</translation>
    </message>
    <message>
        <source>Export into this folder</source>
        <translation>In diesen Ordner exportieren</translation>
    </message>
</context>
<context>
    <name>kinoscope::FilmFeature</name>
    <message>
        <source>Film</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>As of epoch %1</source>
        <translation>Stand: Epoche %1</translation>
    </message>
    <message>
        <source>Map, rank and neighbours follow the epoch selected below the map.</source>
        <translation>Karte, Rang und ähnlichste Filme folgen der unter der Karte gewählten Epoche.</translation>
    </message>
    <message>
        <source>Map, rank and neighbours follow the epoch selected below the map. Predictions and evaluation use epoch %1, the final model.</source>
        <translation>Karte, Rang und ähnlichste Filme folgen der unter der Karte gewählten Epoche. Vorhersagen und Güte sind von Epoche %1, der behaltenen.</translation>
    </message>
</context>
<context>
    <name>kinoscope::ForMeFeature</name>
    <message>
        <source>For me</source>
        <translation>Für mich</translation>
    </message>
    <message>
        <source>Recommendations appear when training finishes.</source>
        <translation>Empfehlungen erscheinen, wenn das Training fertig ist.</translation>
    </message>
    <message>
        <source>Train first, then rate a few films to get recommendations.</source>
        <translation>Erst trainieren, dann ein paar Filme bewerten: dann gibt es Empfehlungen.</translation>
    </message>
    <message>
        <source>Open a data set first.</source>
        <translation>Öffnen Sie zuerst Daten.</translation>
    </message>
    <message>
        <source>Ranked by predicted stars alone: this model did not learn what people choose to watch, so its order says less.</source>
        <translation>Allein nach vorhergesagten Sternen: Dieses Modell hat nicht gelernt, was Menschen ansehen; die Reihenfolge sagt weniger.</translation>
    </message>
    <message>
        <source>What suits each of you, without films that one of you would dislike.</source>
        <translation>Was jedem von Ihnen passt, ohne Filme, die einer nicht mag.</translation>
    </message>
    <message>
        <source>Ranked by what people like you watch, and how you would rate it.</source>
        <translation>Danach geordnet, was Menschen wie Sie ansehen und wie Sie es bewerten würden.</translation>
    </message>
    <message>
        <source>%1 films are as many as one person can rate here.</source>
        <translation>Mehr als %1 Filme kann eine Person hier nicht bewerten.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Both of you</source>
        <translation>Sie beide</translation>
    </message>
    <message>
        <source>All of you</source>
        <translation>Sie alle</translation>
    </message>
</context>
<context>
    <name>kinoscope::Help</name>
    <message>
        <source>Press Train (F5). The model learns what films have in common, the error curve falls, and the map takes shape as you watch.</source>
        <translation>„Trainieren“ (F5) lernt aus den Bewertungen, was Filme gemeinsam haben. Unter der Karte fallen die Kurven, und die Karte entsteht vor Ihren Augen.</translation>
    </message>
    <message>
        <source>Each dot is a film. A flat map can only show the strongest differences, so click a film: lines lead to the ones truly liked by the same people. Scroll to zoom, drag to pan.</source>
        <translation>Nach dem Lernen ist hier jeder Punkt ein Film. Die flache Karte zeigt nur die stärksten Unterschiede: Nach einem Klick auf einen Film führen Linien zu denen, die wirklich denselben Leuten gefallen. Das Rad zoomt, Ziehen verschiebt.</translation>
    </message>
    <message>
        <source>The picked film&apos;s closest films appear here. Click one to move on; Alt+Left goes back.</source>
        <translation>Hier stehen die ähnlichsten Filme zum gewählten. Klicken Sie einen an, um weiterzugehen; Alt+Links führt zurück.</translation>
    </message>
    <message>
        <source>Ctrl+F finds any film by a word of its title. F1 lists all commands and shortcuts.</source>
        <translation>Strg+F findet jeden Film über ein Wort seines Titels. F1 zeigt alle Befehle und ihre Tasten.</translation>
    </message>
</context>
<context>
    <name>kinoscope::ImportChoices</name>
    <message>
        <source>&amp;Lowest is best (school marks)</source>
        <translation>Der k&amp;leinste Wert ist der beste (Schulnoten)</translation>
    </message>
    <message>
        <source>&amp;Hide people&apos;s names</source>
        <translation>&amp;Namen der Menschen verbergen</translation>
    </message>
    <message>
        <source>&amp;Call them</source>
        <translation>&amp;So heißen sie</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>Sch&amp;rift</translation>
    </message>
    <message>
        <source>&amp;Not rated</source>
        <translation>N&amp;icht bewertet</translation>
    </message>
    <message>
        <source>What was rated</source>
        <translation>Was bewertet wurde</translation>
    </message>
    <message>
        <source>How the text is encoded</source>
        <translation>Wie die Buchstaben gespeichert sind</translation>
    </message>
    <message>
        <source>What means “not rated”</source>
        <translation>Was „nicht bewertet“ bedeutet</translation>
    </message>
    <message>
        <source>automatic: empty, NA, −</source>
        <translation>wird selbst gefunden: leer, NA, −</translation>
    </message>
    <message>
        <source>Shows numbers instead, on screen and in saved files</source>
        <translation>Stattdessen Nummern, auch am Beamer und in gespeicherten Dateien</translation>
    </message>
    <message>
        <source>Take the &amp;titles from %1</source>
        <translation>&amp;Titel aus %1 nehmen</translation>
    </message>
    <message>
        <source>%1 (guessed)</source>
        <translation>%1 (geraten)</translation>
    </message>
    <message>
        <source>Ch&amp;oose…</source>
        <translation>&amp;Wählen …</translation>
    </message>
    <message>
        <source>Te&amp;st ratings</source>
        <translation>&amp;Testbewertungen</translation>
    </message>
    <message>
        <source>Ratings to test on</source>
        <translation>Bewertungen zum Testen</translation>
    </message>
    <message>
        <source>A second table of the same kind. Without one, part of these ratings is set aside for testing.</source>
        <translation>Eine zweite Tabelle derselben Art. Ohne sie wird ein Teil dieser Bewertungen zum Testen zurückgehalten.</translation>
    </message>
    <message>
        <source>Sh&amp;eet</source>
        <translation>&amp;Blatt</translation>
    </message>
    <message>
        <source>Which sheet holds the ratings</source>
        <translation>Welches Blatt die Bewertungen enthält</translation>
    </message>
    <message>
        <source>Take the &amp;titles from %1 (found: %2 of %3)</source>
        <translation>&amp;Titel aus %1 nehmen (gefunden: %2 von %3)</translation>
    </message>
</context>
<context>
    <name>kinoscope::ImportDialog</name>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>The first rows</source>
        <translation>Die ersten Zeilen</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Öffnen</translation>
    </message>
    <message>
        <source>Open the table</source>
        <translation>Die Tabelle öffnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Do not open the table</source>
        <translation>Die Tabelle nicht öffnen</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>Kommas</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>Semikolons</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>Tabulatoren</translation>
    </message>
    <message>
        <source>a header row</source>
        <translation>eine Kopfzeile</translation>
    </message>
    <message>
        <source>no header row</source>
        <translation>keine Kopfzeile</translation>
    </message>
    <message>
        <source>T&amp;urn rows and columns</source>
        <translation>Zeilen &amp;und Spalten tauschen</translation>
    </message>
    <message>
        <source>Turn rows and columns</source>
        <translation>Zeilen und Spalten tauschen</translation>
    </message>
    <message>
        <source>Will be opened</source>
        <translation>Was Kinoscope liest</translation>
    </message>
    <message>
        <source>Will be skipped</source>
        <translation>Was wegfällt</translation>
    </message>
    <message>
        <source>This isn&apos;t a ratings table</source>
        <translation>Das ist keine Bewertungstabelle</translation>
    </message>
    <message>
        <source>One row per rating</source>
        <translation>Eine Tabelle mit einer Zeile je Bewertung</translation>
    </message>
    <message>
        <source>One row per %1, one column per person</source>
        <translation>Eine Tabelle mit einer Zeile je %1 und einer Spalte je Mensch</translation>
    </message>
    <message>
        <source>One row per person, one column per %1</source>
        <translation>Eine Tabelle mit einer Zeile je Mensch und einer Spalte je %1</translation>
    </message>
    <message>
        <source>spaces</source>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>%1 Detected: columns separated by %2; %3; %4.</source>
        <translation>%1 Gefunden: %2 zwischen den Spalten, %3, %4.</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>von %1 bis %2</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n Mensch</numerusform>
            <numerusform>%n Menschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rating(s)</source>
        <translation>
            <numerusform>%n Bewertung</numerusform>
            <numerusform>%n Bewertungen</numerusform>
        </translation>
    </message>
    <message>
        <source>in the first rows; the rest is read when you open it</source>
        <translation>in den ersten Zeilen; die übrigen werden beim Öffnen gelesen</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message numerus="yes">
        <source>Open %n rating(s)</source>
        <translation>
            <numerusform>%n Bewertung öffnen</numerusform>
            <numerusform>%n Bewertungen öffnen</numerusform>
        </translation>
    </message>
    <message>
        <source>A table without ratings: one row per person and %1</source>
        <translation>Eine Tabelle ohne Bewertungen: eine Zeile je Person und %1</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%n Paar</numerusform>
            <numerusform>%n Paare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open %n pair(s)</source>
        <translation>
            <numerusform>%n Paar öffnen</numerusform>
            <numerusform>%n Paare öffnen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kinoscope::LearningFeature</name>
    <message>
        <source>Learning</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>Loss curves</source>
        <translation>Verlustkurven</translation>
    </message>
    <message>
        <source>popularity (%1)</source>
        <translation>Beliebtheit (%1)</translation>
    </message>
    <message>
        <source>biases (%1)</source>
        <translation>Biaswerte (%1)</translation>
    </message>
    <message>
        <source>film mean (%1)</source>
        <translation>Filmmittel (%1)</translation>
    </message>
</context>
<context>
    <name>kinoscope::LeftSide</name>
    <message>
        <source>Expand</source>
        <translation>Ausklappen</translation>
    </message>
    <message>
        <source>Show the whole panel</source>
        <translation>Die ganze Leiste zeigen</translation>
    </message>
</context>
<context>
    <name>kinoscope::ListImport</name>
    <message>
        <source>Imported %1 of %2 ratings.</source>
        <translation>%1 von %2 Bewertungen importiert.</translation>
    </message>
    <message>
        <source>Imported %1 of %2 ratings from %3.</source>
        <translation>%1 von %2 Bewertungen aus %3 importiert.</translation>
    </message>
    <message numerus="yes">
        <source>%n film(s) are not in this data set.</source>
        <translation>
            <numerusform>%n Film fehlt in diesem Datensatz.</numerusform>
            <numerusform>%n Filme fehlen in diesem Datensatz.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n title(s) could be several films and were skipped.</source>
        <translation>
            <numerusform>%n Titel könnte mehrere Filme meinen und wurde übersprungen.</numerusform>
            <numerusform>%n Titel könnten mehrere Filme meinen und wurden übersprungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rating(s) could not be used.</source>
        <translation>
            <numerusform>%n Bewertung war nicht zu gebrauchen.</numerusform>
            <numerusform>%n Bewertungen waren nicht zu gebrauchen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n film(s) came more than once; the last rating counts.</source>
        <translation>
            <numerusform>%n Film kam mehrmals vor; die letzte Bewertung zählt.</numerusform>
            <numerusform>%n Filme kamen mehrmals vor; die letzte Bewertung zählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Their scale was mapped linearly to this one, end to end.</source>
        <translation>Ihre Skala wurde linear von Ende zu Ende auf diese übertragen.</translation>
    </message>
    <message>
        <source>Likes count as a good rating of this data set.</source>
        <translation>„Gefällt mir“ zählt als gute Bewertung dieses Datensatzes.</translation>
    </message>
    <message>
        <source>Not in this data set: %1</source>
        <translation>Nicht in diesem Datensatz: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more.</source>
        <translation>
            <numerusform>%1 und %n weiterer.</numerusform>
            <numerusform>%1 und %n weitere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n title(s) could be several films.</source>
        <translation>
            <numerusform>%n Titel könnte mehrere Filme meinen.</numerusform>
            <numerusform>%n Titel könnten mehrere Filme meinen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kinoscope::ListsFeature</name>
    <message>
        <source>Predictions</source>
        <translation>Vorhersagen</translation>
    </message>
    <message>
        <source>Best and worst</source>
        <translation>Top und Flop</translation>
    </message>
    <message>
        <source>Most rated</source>
        <translation>Häufigste</translation>
    </message>
</context>
<context>
    <name>kinoscope::LoadingStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel reading</source>
        <translation>Lesen abbrechen</translation>
    </message>
</context>
<context>
    <name>kinoscope::Look</name>
    <message>
        <source>Restart to change the language.</source>
        <translation>Die Sprache wechselt nach einem Neustart.</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Neu starten</translation>
    </message>
</context>
<context>
    <name>kinoscope::MainWindow</name>
    <message>
        <source>Open this tab</source>
        <translation>Diesen Reiter öffnen</translation>
    </message>
</context>
<context>
    <name>kinoscope::MapCover</name>
    <message>
        <source>Press Train: the films find their places</source>
        <translation>Trainieren Sie: Die Filme finden ihre Plätze</translation>
    </message>
    <message>
        <source>From run %1</source>
        <translation>Aus Lauf %1</translation>
    </message>
    <message>
        <source>Random start</source>
        <translation>Zufälliger Anfang</translation>
    </message>
</context>
<context>
    <name>kinoscope::MapFeature</name>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Map of films</source>
        <translation>Filmkarte</translation>
    </message>
</context>
<context>
    <name>kinoscope::MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>Diese Meldung ausblenden</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
</context>
<context>
    <name>kinoscope::ModelFeature</name>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Open a data set first.</source>
        <translation>Öffnen Sie zuerst Daten.</translation>
    </message>
    <message>
        <source>The model can be shown when training finishes.</source>
        <translation>Woraus das Modell besteht, steht hier, sobald das Training beendet ist.</translation>
    </message>
    <message>
        <source>Train first to see what the model is made of.</source>
        <translation>Trainieren Sie zuerst, um zu sehen, woraus das Modell besteht.</translation>
    </message>
</context>
<context>
    <name>kinoscope::MovieLensFetcher</name>
    <message>
        <source>MovieLens can&apos;t be downloaded: %1.</source>
        <translation>MovieLens lässt sich nicht holen: %1.</translation>
    </message>
    <message>
        <source>The downloader for MovieLens is not installed. Download ml-100k.zip from grouplens.org/datasets/movielens, unpack it and open the folder here.</source>
        <translation>Das Programm, das MovieLens holt, ist nicht installiert. Laden Sie ml-100k.zip von grouplens.org/datasets/movielens, entpacken Sie es, und öffnen Sie den Ordner hier.</translation>
    </message>
    <message>
        <source>MovieLens could not be downloaded.</source>
        <translation>MovieLens konnte nicht geholt werden.</translation>
    </message>
    <message>
        <source>Looking for Debian&apos;s copy of MovieLens …</source>
        <translation>Debians Kopie von MovieLens wird gesucht …</translation>
    </message>
</context>
<context>
    <name>kinoscope::Opening</name>
    <message>
        <source>Reading %1 …</source>
        <translation>%1 wird gelesen …</translation>
    </message>
    <message>
        <source>Open a folder with ratings</source>
        <translation>Einen Ordner mit Bewertungen öffnen</translation>
    </message>
    <message>
        <source>Open a run</source>
        <translation>Ein Modell öffnen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>There is no table on the clipboard. Copy cells from a spreadsheet, including the header row, and paste again.</source>
        <translation>In der Zwischenablage ist keine Tabelle. Kopieren Sie die Zellen einer Tabellenkalkulation mit der Kopfzeile und fügen Sie sie noch einmal ein.</translation>
    </message>
    <message>
        <source>Open ratings</source>
        <translation>Bewertungen öffnen</translation>
    </message>
    <message>
        <source>Tables, spreadsheets and archives (%1)</source>
        <translation>Tabellen, Kalkulationstabellen und Archive (%1)</translation>
    </message>
    <message>
        <source>Models and sessions (*.safetensors *.kinoscope)</source>
        <translation>Modelle und Sitzungen (*.safetensors *.kinoscope)</translation>
    </message>
</context>
<context>
    <name>kinoscope::PairFeature</name>
    <message>
        <source>Why are these two close?</source>
        <translation>Warum sind sich diese beiden nah?</translation>
    </message>
</context>
<context>
    <name>kinoscope::People</name>
    <message>
        <source>Person %1</source>
        <translation>Person %1</translation>
    </message>
</context>
<context>
    <name>kinoscope::PeopleFeature</name>
    <message>
        <source>People</source>
        <translation>Leute</translation>
    </message>
    <message>
        <source>Open %1 to see what they rated.</source>
        <translation>Öffnen Sie %1, um zu sehen, was sie bewertet haben.</translation>
    </message>
    <message>
        <source>Open the data set to see what they rated.</source>
        <translation>Öffnen Sie den Datensatz, um zu sehen, was sie bewertet haben.</translation>
    </message>
    <message>
        <source>Like-minded people appear when training finishes.</source>
        <translation>Gleichgesinnte erscheinen, wenn das Training fertig ist.</translation>
    </message>
    <message>
        <source>Train first to find like-minded people.</source>
        <translation>Trainieren Sie zuerst, um Gleichgesinnte zu finden.</translation>
    </message>
    <message>
        <source>There is nobody else to compare with.</source>
        <translation>Es gibt sonst niemanden zum Vergleichen.</translation>
    </message>
    <message>
        <source>Closest first, by which films they choose.</source>
        <translation>Die nächsten zuerst, danach, welche Filme sie wählen.</translation>
    </message>
    <message>
        <source>Closest first, by which films they choose and how they rate them.</source>
        <translation>Die nächsten zuerst, danach, welche Filme sie wählen und wie sie sie bewerten.</translation>
    </message>
    <message>
        <source>Closest first, by how they rate films.</source>
        <translation>Die nächsten zuerst, danach, wie sie Filme bewerten.</translation>
    </message>
    <message>
        <source>Of two ratings, the first is %1&apos;s.</source>
        <translation>Von zwei Bewertungen ist die erste die von %1.</translation>
    </message>
    <message>
        <source>Recommendations appear when training finishes.</source>
        <translation>Empfehlungen erscheinen, wenn das Training fertig ist.</translation>
    </message>
    <message>
        <source>Train first to get recommendations.</source>
        <translation>Trainieren Sie zuerst, um Empfehlungen zu bekommen.</translation>
    </message>
    <message>
        <source>Nobody here has a similar taste.</source>
        <translation>Niemand hier hat einen ähnlichen Geschmack.</translation>
    </message>
</context>
<context>
    <name>kinoscope::PersonRecommendations</name>
    <message>
        <source>Recommended for %1</source>
        <translation>Empfohlen für %1</translation>
    </message>
    <message>
        <source>Ranked by predicted stars alone: this model did not learn what people choose to watch, so its order says less.</source>
        <translation>Allein nach vorhergesagten Sternen: Dieses Modell hat nicht gelernt, was Menschen ansehen; die Reihenfolge sagt weniger.</translation>
    </message>
    <message>
        <source>Ranked by what people like %1 watch, and how they would rate it.</source>
        <translation>Sortiert danach, was Menschen wie %1 ansehen und wie sie es bewerten würden.</translation>
    </message>
</context>
<context>
    <name>kinoscope::PictureDialog</name>
    <message>
        <source>Export picture</source>
        <translation>Bild exportieren</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Speichern unter …</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>Den Export abbrechen</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>&amp;Größe</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Bildunterschrift</translation>
    </message>
</context>
<context>
    <name>kinoscope::PopularityFeature</name>
    <message>
        <source>Popularity</source>
        <translation>Beliebtheit</translation>
    </message>
</context>
<context>
    <name>kinoscope::PresentationMode</name>
    <message>
        <source>F11 or Esc leaves the presentation.</source>
        <translation>F11 oder Esc beendet die Vorführung.</translation>
    </message>
    <message>
        <source>Esc leaves</source>
        <translation>Esc beendet</translation>
    </message>
</context>
<context>
    <name>kinoscope::RatingsImport</name>
    <message>
        <source>Import ratings</source>
        <translation>Bewertungen importieren</translation>
    </message>
    <message>
        <source>Open a data set first.</source>
        <translation>Öffnen Sie zuerst einen Ordner mit Bewertungen.</translation>
    </message>
</context>
<context>
    <name>kinoscope::Recent</name>
    <message>
        <source>%1 people · %2 films</source>
        <translation>%1 Menschen · %2 Filme</translation>
    </message>
    <message>
        <source>%1 · test error %2</source>
        <translation>%1 · Testfehler %2</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
</context>
<context>
    <name>kinoscope::RecoveryBar</name>
    <message>
        <source>Recover</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Recover the unsaved run</source>
        <translation>Den nicht gespeicherten Lauf öffnen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Discard the unsaved run</source>
        <translation>Den nicht gespeicherten Lauf verwerfen</translation>
    </message>
    <message numerus="yes">
        <source>Kinoscope closed before this run was saved: %1, %n pass(es), %2.</source>
        <translation>
            <numerusform>Kinoscope endete, bevor dieser Lauf gespeichert war: %1, %n Durchgang, %2.</numerusform>
            <numerusform>Kinoscope endete, bevor dieser Lauf gespeichert war: %1, %n Durchgänge, %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kinoscope::ResultsPanel</name>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Close the results</source>
        <translation>Ergebnisse schließen</translation>
    </message>
    <message>
        <source>Open the results</source>
        <translation>Ergebnisse öffnen</translation>
    </message>
    <message>
        <source>Close the results (Ctrl+0)</source>
        <translation>Ergebnisse schließen (Strg+0)</translation>
    </message>
    <message>
        <source>Open the results (Ctrl+0)</source>
        <translation>Ergebnisse öffnen (Strg+0)</translation>
    </message>
    <message>
        <source>Train first: this is about what a run has learned.</source>
        <translation>Trainieren Sie zuerst: Hier geht es um das, was ein Lauf gelernt hat.</translation>
    </message>
</context>
<context>
    <name>kinoscope::RunActions</name>
    <message>
        <source>Ratings are being read. Wait until they are open, or cancel.</source>
        <translation>Bewertungen werden gelesen. Warten Sie, bis sie da sind, oder brechen Sie ab.</translation>
    </message>
    <message>
        <source>Open a data set first.</source>
        <translation>Öffnen Sie zuerst einen Ordner mit Bewertungen.</translation>
    </message>
    <message>
        <source>This model came without its ratings. Open a data set to train.</source>
        <translation>Dieses Modell kam ohne seine Bewertungen. Öffnen Sie zum Trainieren einen Ordner mit Bewertungen.</translation>
    </message>
</context>
<context>
    <name>kinoscope::RunRecovery</name>
    <message>
        <source>This run can&apos;t be backed up in case of a crash, so save it yourself. %1</source>
        <translation>Dieser Lauf wird nicht für den Fall eines Absturzes aufgehoben: Speichern Sie ihn selbst. %1</translation>
    </message>
</context>
<context>
    <name>kinoscope::RunsFeature</name>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Export the runs</source>
        <translation>Die Läufe exportieren</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>Läufe</translation>
    </message>
</context>
<context>
    <name>kinoscope::Saving</name>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n file(s) into %1.</source>
        <translation>
            <numerusform>%n Datei nach %1 exportiert.</numerusform>
            <numerusform>%n Dateien nach %1 exportiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %n film(s) as %1.</source>
        <translation>
            <numerusform>%n Film als %1 exportiert.</numerusform>
            <numerusform>%n Filme als %1 exportiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %n run(s) as %1.</source>
        <translation>
            <numerusform>%n Lauf als %1 exportiert.</numerusform>
            <numerusform>%n Läufe als %1 exportiert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kinoscope::SelectionFeature</name>
    <message>
        <source>Selected</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Selected (%1)</source>
        <translation>Auswahl (%1)</translation>
    </message>
    <message>
        <source>Export the selected films</source>
        <translation>Ausgewählte Filme exportieren</translation>
    </message>
    <message>
        <source>selected films</source>
        <translation>ausgewählte Filme</translation>
    </message>
</context>
<context>
    <name>kinoscope::SetDetails</name>
    <message>
        <source>Download</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Please cite</source>
        <translation>Bitte zitieren</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Geprüft durch</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>From %1. The size is known once it starts; at most %2</source>
        <translation>Von %1, das die Größe beim Beginn nennt; höchstens %2 werden genommen</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Bedingungen</translation>
    </message>
</context>
<context>
    <name>kinoscope::SettingsUndo</name>
    <message>
        <source>change settings</source>
        <translation>Einstellungen ändern</translation>
    </message>
</context>
<context>
    <name>kinoscope::ShortcutList</name>
    <message>
        <source>Commands and shortcuts</source>
        <translation>Befehle und Tasten</translation>
    </message>
    <message>
        <source>Search in commands</source>
        <translation>In Befehlen suchen</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was er tut</translation>
    </message>
    <message>
        <source>Enter runs the command.</source>
        <translation>Die Eingabetaste führt den gewählten Befehl aus.</translation>
    </message>
    <message>
        <source>Not available right now</source>
        <translation>Gerade nicht möglich</translation>
    </message>
    <message>
        <source>No command matches “%1”.</source>
        <translation>Kein Befehl passt zu „%1“.</translation>
    </message>
</context>
<context>
    <name>kinoscope::StatusText</name>
    <message>
        <source>Simulated ratings</source>
        <translation>Simulierte Bewertungen</translation>
    </message>
    <message>
        <source>Seed %1</source>
        <translation>Startwert %1</translation>
    </message>
    <message>
        <source>%1, edited</source>
        <translation>%1, geändert</translation>
    </message>
    <message>
        <source>test error (RMSE) %1</source>
        <translation>Testfehler (RMSE) %1</translation>
    </message>
</context>
<context>
    <name>kinoscope::TabCommands</name>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>At the right</source>
        <translation>Rechts</translation>
    </message>
</context>
<context>
    <name>kinoscope::TableImport</name>
    <message>
        <source>Pasted table</source>
        <translation>Eingefügte Tabelle</translation>
    </message>
    <message>
        <source>Pasted %1</source>
        <translation>Eingefügt %1</translation>
    </message>
    <message>
        <source>The pasted table could not be stored in %1 (%2). Save it as a file and open that.</source>
        <translation>Die eingefügte Tabelle ließ sich nicht in %1 aufbewahren (%2). Speichern Sie sie als Datei und öffnen Sie diese.</translation>
    </message>
</context>
<context>
    <name>kinoscope::Tour</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>kinoscope::TrainingFeature</name>
    <message>
        <source>Looking for a CUDA graphics card …</source>
        <translation>Eine CUDA-Grafikkarte wird gesucht …</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Run %1 was removed: the list only keeps the latest runs and those with a star.</source>
        <translation>Lauf %1 ist aus der Liste gefallen, die nur für die letzten Platz hat.</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>kinoscope::UnsavedRunGuard</name>
    <message>
        <source>Save this run?</source>
        <translation>Den Lauf speichern?</translation>
    </message>
    <message>
        <source>This run has not been saved: %1.</source>
        <translation>Dieser Lauf ist nicht gespeichert: %1.</translation>
    </message>
    <message>
        <source>If you don&apos;t, it will be lost.</source>
        <translation>Das Gelernte ist verloren, wenn Sie es nicht speichern.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save run</source>
        <translation>Den Lauf speichern</translation>
    </message>
    <message>
        <source>Models (*.safetensors)</source>
        <translation>Modelle (*.safetensors)</translation>
    </message>
    <message>
        <source>This run is not finished: %1.</source>
        <translation>Dieser Lauf ist nicht zu Ende: %1.</translation>
    </message>
    <message>
        <source>&amp;Stop and save</source>
        <translation>Stoppen und &amp;speichern</translation>
    </message>
    <message>
        <source>This run has not been saved: %1, on %2.</source>
        <translation>Dieser Lauf ist nicht gespeichert: %1, auf %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) have not been saved: %1.</source>
        <translation>
            <numerusform>%n Lauf ist nicht gespeichert: %1.</numerusform>
            <numerusform>%n Läufe sind nicht gespeichert: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>A session file holds all runs. If you don&apos;t save, they will be lost.</source>
        <translation>Eine Sitzungsdatei enthält alle Läufe. Was gelernt wurde, ist verloren, wenn Sie es nicht speichern.</translation>
    </message>
    <message>
        <source>&amp;Save session</source>
        <translation>&amp;Sitzung speichern</translation>
    </message>
    <message>
        <source>Save session</source>
        <translation>Die Sitzung speichern</translation>
    </message>
    <message>
        <source>Sessions (*.kinoscope)</source>
        <translation>Sitzungen (*.kinoscope)</translation>
    </message>
    <message>
        <source>Your notes on the runs have not been saved: %1.</source>
        <translation>Was Sie zu den Läufen notiert haben, ist nicht gespeichert: %1.</translation>
    </message>
    <message>
        <source>A session file holds the runs with their names, notes and stars.</source>
        <translation>Eine Sitzungsdatei enthält die Läufe mit ihren Namen, Notizen und Sternen.</translation>
    </message>
    <message>
        <source>If you stop now, its complete passes can be saved. If you don&apos;t, it will be lost.</source>
        <translation>Wird er jetzt gestoppt, bleiben ganze Durchgänge. Das Gelernte ist verloren, wenn Sie es nicht speichern.</translation>
    </message>
</context>
<context>
    <name>kinoscope::ViewUndo</name>
    <message>
        <source>move map</source>
        <translation>Karte verschieben</translation>
    </message>
    <message>
        <source>change number of labels</source>
        <translation>Zahl der Titel ändern</translation>
    </message>
    <message>
        <source>change axes</source>
        <translation>Achsen ändern</translation>
    </message>
    <message>
        <source>pick film</source>
        <translation>Film wählen</translation>
    </message>
    <message>
        <source>change map view</source>
        <translation>Kartenansicht ändern</translation>
    </message>
    <message>
        <source>select films</source>
        <translation>Filme auswählen</translation>
    </message>
    <message>
        <source>show only selected films</source>
        <translation>nur ausgewählte Filme zeigen</translation>
    </message>
    <message>
        <source>change blend</source>
        <translation>Mischung ändern</translation>
    </message>
    <message>
        <source>change picture</source>
        <translation>Bild wechseln</translation>
    </message>
</context>
<context>
    <name>kinoscope::WindowFrame</name>
    <message>
        <source>Film and blend</source>
        <translation>Film und Mischung</translation>
    </message>
    <message>
        <source>Panels in this place</source>
        <translation>Bereiche an dieser Stelle</translation>
    </message>
</context>
<context>
    <name>kinoscope::WindowTitle</name>
    <message>
        <source>Kinoscope</source>
        <translation>Kinoscope</translation>
    </message>
</context>
<context>
    <name>kinoscope::ui::AskedFilm</name>
    <message>
        <source>Don&apos;t know it</source>
        <translation>Kenne ich nicht</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Stars for %1</source>
        <translation>Sterne für %1</translation>
    </message>
    <message>
        <source>Click a star, or press 1 to 5</source>
        <translation>Stern anklicken oder 1 bis 5 drücken</translation>
    </message>
</context>
<context>
    <name>kinoscope::ui::AxisBox</name>
    <message>
        <source>%1: the principal component (a direction in which films differ most)</source>
        <translation>%1: die Hauptkomponente (eine Richtung, in der Filme sich am meisten unterscheiden)</translation>
    </message>
</context>
<context>
    <name>kinoscope::ui::BlendPanel</name>
    <message>
        <source>Blend</source>
        <translation>Mischung</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Clear the blend</source>
        <translation>Die Mischung leeren</translation>
    </message>
    <message>
        <source>Add a film to the blend</source>
        <translation>Der Mischung einen Film hinzufügen</translation>
    </message>
    <message>
        <source>Add a film…</source>
        <translation>Film hinzufügen …</translation>
    </message>
    <message>
        <source>Add a genre to the blend</source>
        <translation>Der Mischung ein Genre hinzufügen</translation>
    </message>
    <message>
        <source>The average of all films of a genre</source>
        <translation>Die Mitte aller Filme eines Genres</translation>
    </message>
    <message>
        <source>Closest to this mix</source>
        <translation>Was dort liegt</translation>
    </message>
    <message>
        <source>Films closest to the blend</source>
        <translation>Filme, die der Mischung am ähnlichsten sind</translation>
    </message>
    <message>
        <source>Add a genre…</source>
        <translation>Genre hinzufügen …</translation>
    </message>
    <message>
        <source>Add films or genres to mix them. Click + to switch to −.</source>
        <translation>Fügen Sie zwei Filme hinzu, um zu sehen, was zwischen ihnen liegt, oder ziehen Sie mit +/− einen Film oder ein Genre ab.</translation>
    </message>
    <message>
        <source>Add at least one film or genre with +.</source>
        <translation>Fügen Sie mindestens einen Film oder ein Genre hinzu: Wo alles abgezogen wird, bleibt nichts.</translation>
    </message>
    <message>
        <source>Train first to see the closest films.</source>
        <translation>Erst trainieren, um zu sehen, was dort liegt.</translation>
    </message>
    <message>
        <source>No other film has that many ratings. Move the “at least” slider to the left.</source>
        <translation>Kein anderer Film hat so viele Bewertungen. Schieben Sie den Regler der ähnlichsten Filme nach links.</translation>
    </message>
    <message>
        <source>%1 (genre average)</source>
        <translation>%1 (alle Filme des Genres)</translation>
    </message>
    <message>
        <source>− %1</source>
        <translation>− %1</translation>
    </message>
    <message>
        <source> − %1</source>
        <translation> − %1</translation>
    </message>
    <message>
        <source> + %1</source>
        <translation> + %1</translation>
    </message>
    <message>
        <source>Click + to switch to −.</source>
        <translation>Ein Klick auf ein Plus macht daraus ein Minus.</translation>
    </message>
    <message>
        <source>Add films to mix them. Click + to switch to −.</source>
        <translation>Fügen Sie zwei Filme hinzu, um zu sehen, was zwischen ihnen liegt, oder ziehen Sie mit +/− einen Film ab.</translation>
    </message>
    <message>
        <source>Add at least one film with +.</source>
        <translation>Fügen Sie mindestens einen Film hinzu: Wo alles abgezogen wird, bleibt nichts.</translation>
    </message>
</context>
<context>
    <name>kinoscope::ui::BlendTermRow</name>
    <message>
        <source>%1 is subtracted: press to add it</source>
        <translation>%1 wird abgezogen: drücken, um hinzuzufügen</translation>
    </message>
    <message>
        <source>%1 is added: press to subtract it</source>
        <translation>%1 wird hinzugefügt: drücken, um abzuziehen</translation>
    </message>
    <message>
        <source>Subtracted. Click to add.</source>
        <translation>Wird abgezogen. Ein Klick fügt hinzu.</translation>
    </message>
    <message>
        <source>Added. Click to subtract.</source>
        <translation>Wird hinzugefügt. Ein Klick zieht ab.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 weglassen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>− minus</source>
        <translation>− minus</translation>
    </message>
    <message>
        <source>+ plus</source>
        <translation>+ plus</translation>
    </message>
</context>
<context>
    <name>kinoscope::ui::CalibrationPlot</name>
    <message>
        <source>Predicted and actual ratings</source>
        <translation>Vorhergesagte und echte Bewertungen</translation>
    </message>
    <message>
        <source>How many ratings of each value there are at each prediction, and their average.</source>
        <translation>Wie viele Bewertungen jeden Werts es bei jeder Vorhersage gibt, und ihr Mittel.</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>vorhergesagt</translation>
    </message>
    <message>
        <source>actual rating (line = average)</source>
        <translation>echt (Linie: Mittel)</translation>
    </message>
    <message>
        <source>Predicted %1 to %2: %3, %4 on average</source>
        <translation>Vorhergesagt %1 bis %2: %3, im Mittel %4</translation>
    </message>
</context>
<context>
    <name>kinoscope::ui::ChipField</name>
    <message>
        <source>A film you love: type its title</source>
        <translation>Ein Film, den Sie lieben: Titel eingeben</translation>
    </message>
    <message>
        <source>One more film</source>
        <translation>Noch ein Film</translation>
    </message>
    <message>
        <source>A film you love</source>
        <translation>Ein Film, den Sie lieben</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Backspace takes the last one back</source>
        <translation>Rücktaste nimmt den letzten zurück</translation>
    </message>
</context>
<context>
    <name>kinoscope::ui::ColourButton</name>
    <message>
        <source>Film colours</source>
        <translation>Farbe der Filme</translation>
    </message>
    <message>
        <source>What the colours on the map mean</source>
        <translation>Was die Farben der Karte sagen</translation>
    </message>
    <message>
        <source>Colour: %1</source>
        <translation>Farbe: %1</translation>
    </message>
</context>
<context>
    <name>kinoscope::ui::CommonFeatures</name>
    <message>
        <source>%1%</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>over %1×</source>
        <translation>über %1×</translation>
    </message>
    <message>
        <source>%1–%2×</source>
        <translation>%1–%2×</translation>
    </message>
    <message>
        <source>More than %1 times as often, with 95% confidence.</source>
        <translation>Mehr als %1-mal so oft, mit 95 % Sicherheit.</translation>
    </message>
    <message>
        <source>%1 to %2 times as often, with 95% confidence.</source>
        <translation>%1- bis %2-mal so oft, mit 95 % Sicherheit.</translation>
    </message>
    <message>
        <source>%1 of these %2 films (%3), %4 of all %5 others (%6).</source>
        <translation>%1 von diesen %2 Filmen (%3), %4 von allen %5 anderen (%6).</translation>
    </message>
    <message>
        <source>Select two films or more to see what they have in common.</source>
        <translation>Ab zwei gewählten Filmen steht hier, was sie gemeinsam haben.</translation>
    </message>
    <message>
        <source>All films are selected: there are no others to compare them with.</source>
        <translation>Alle Filme sind gewählt: Es gibt keine anderen, mit denen sie sich vergleichen ließen.</translation>
    </message>
    <message>
        <source>No two of these films share a genre, a decade or a tag.</source>
        <translation>Keine zwei dieser Filme haben ein Genre, ein Jahrzehnt oder ein Schlagwort gemeinsam.</translation>
    </message>
    <message>
        <source>No genre, decade or tag is clearly more frequent here than elsewhere.</source>
        <translation>Kein Genre, Jahrzehnt oder Schlagwort ist hier deutlich häufiger als sonst.</translation>
    </message>
    <message>
        <source>More frequent among the selected films</source>
        <translation>Häufiger unter den gewählten Filmen</translation>
    </message>
    <message>
        <source>More frequent here</source>
        <translation>Hier häufiger</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Sonst</translation>
    </message>
    <message>
        <source>As often</source>
        <translation>Mal so oft</translation>
    </message>
    <message>
        <source>How many times as often as elsewhere: a 95% interval for each.
Of the %1 genres, decades and tags compared, a few may be listed by chance.</source>
        <translation>Wievielmal so oft wie sonst, je mit einem 95-%-Intervall.
Von den %1 verglichenen Genres, Jahrzehnten und Schlagwörtern können einige zufällig hier stehen.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>count, share</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Click to select only those that have it</source>
        <translation>Ein Klick wählt nur die, auf die das zutrifft</translation>
    </message>
</context>
<context>
    <name>kinoscope::ui::CompareControls</name>
    <message>
        <source>First run to compare</source>
        <translation>Erster Lauf im Vergleich</translation>
    </message>
    <message>
        <source>Second run to compare</source>
        <translation>Zweiter Lauf im Vergleich</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>kinoscope::ui::CompareGlide</name>
    <message>
        <source>From the first run to the second</source>
        <translation>Vom ersten Lauf zum zweiten</translation>
    </message>
    <message>
        <source>Drag to move films from one run&apos;s layout to the other&apos;s</source>
        <translation>Ziehen: sehen, wie die Filme des einen Laufs zu denen des anderen werden</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Lauf %1</translation>
    </message>
    <message>
        <source>Show the layout of run %1</source>
        <translation>Die Filme zu Lauf %1 bringen</translation>
    </message>
    <message>
        <source>Films glide to their places in run %1</source>
        <translation>Die Filme gleiten dorthin, wo Lauf %1 sie hat</translation>
    </message>
</context>
<context>
    <name>kinoscope::ui::CompareMap</name>
    <message>
        <source>Films in two runs</source>
        <translation>Filme in zwei Läufen</translation>
    </message>
    <message>
        <source>Each dot is a film between its places in the two runs. The lists show the distances.</source>
        <translation>Jeder Punkt ist ein Film auf dem Weg vom ersten Lauf zum zweiten. Die Listen haben die Abstände.</translation>
    </message>
    <message>
        <source>%1 · moved %2</source>
        <translation>%1 · gewandert %2</translation>
    </message>
    <message>
        <source>%1 of the first run</source>
        <comment>a principal component</comment>
        <translation>%1 des ersten Laufs</translation>
    </message>
</context>
<context>
    <name>kinoscope::ui::ComparePage</name>
    <message>
        <source>Films that moved most</source>
        <translation>Am weitesten gewanderte Filme</translation>
    </message>
    <message>
        <source>Films with the least neighbours in common</source>
        <translation>Filme, deren ähnlichste Filme am wenigsten übereinstimmen</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Was sich unterscheidet</translation>
    </message>
    <message>
        <source>Moved most</source>
        <translation>Gewandert</translation>
    </message>
    <message>
        <source>Least in common</source>
        <translation>Uneinig</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>&lt;p&gt;Neighbours in common: the share of a film&apos;s ten closest films that both runs have.&lt;/p&gt;&lt;p&gt;Layout agreement: how much of the first run&apos;s layout the second one explains after rotating, mirroring and scaling it to fit (R²).&lt;/p&gt;&lt;p&gt;Moved: the distance that remains; 1 is a film&apos;s typical distance from the centre. Films with few ratings are left out, unless all have few.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Gleich: von den zehn ähnlichsten Filmen eines Films die, die beide Läufe nennen.&lt;/p&gt;&lt;p&gt;Erklärt: so gut wie möglich auf den ersten Lauf gedreht, gespiegelt und skaliert, erklärt der zweite so viel davon, wo der erste seine Filme hat (R²).&lt;/p&gt;&lt;p&gt;Gewandert: was zwischen beiden bleibt; 1 ist der übliche Abstand der Filme von der Mitte. Filme mit wenigen Bewertungen fehlen, außer wenn alle wenige haben.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Train twice, with other settings or another seed, to compare two runs here.</source>
        <translation>Trainieren Sie zweimal, mit anderen Einstellungen oder anderem Startwert, um hier zwei Läufe zu vergleichen.</translation>
    </message>
    <message>
        <source>Train once more, with other settings or another seed, to compare two runs here.</source>
        <translation>Trainieren Sie noch einmal, mit anderen Einstellungen oder anderem Startwert, um hier zwei Läufe zu vergleichen.</translation>
    </message>
    <message>
        <source>No film to compare.</source>
        <translation>Kein Film zum Vergleichen.</translation>
    </message>
    <message>
        <source>Comparing …</source>
        <translation>Wird verglichen …</translation>
    </message>
    <message>
        <source>Choose two different runs.</source>
        <translation>Wählen Sie zwei verschiedene Läufe.</translation>
    </message>
    <message>
        <source>Neighbours in common: %1% (average of %2 films). Layout agreement: %3%.</source>
        <translation>Gemeinsame Nachbarn: %1 % (Mittel von %2 Filmen). Übereinstimmung der Karten: %3 %.</translation>
    </message>
    <message>
        <source>%1: too few ratings to compare.</source>
        <translation>%1: zu wenige Bewertungen zum Vergleichen.</translation>
    </message>
    <message>
        <source>%1: moved %2.</source>
        <translation>%1: gewandert %2.</translation>
    </message>
    <message>
        <source>%1: moved %2, %3% in common.</source>
        <translation>%1: %2 verschoben, %3 % gemeinsam.</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
</context>
<context>
    <name>kinoscope::ui::CountBars</name>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
</context>
<context>
    <name>kinoscope::ui::DataPage</name>
    <message>
        <source>View of the data</source>
        <translation>Was von den Daten gezeigt wird</translation>
    </message>
    <message>
        <source>Histograms</source>
        <translation>Histogramme</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Erste Zeilen</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Aufteilung</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Dubletten</translation>
    </message>
    <message>
        <source>The first rows of the data set</source>
        <translation>Die ersten Zeilen der Daten</translation>
    </message>
    <message>
        <source>Duplicates (%1)</source>
        <translation>Dubletten (%1)</translation>
    </message>
</context>
<context>
    <name>kinoscope::ui::DatasetSummary</name>
    <message>
        <source>&lt;p&gt;%1: %2, the first at %3&lt;/p&gt;</source>
        <translation>&lt;p&gt;%1: %2, die erste bei %3&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Simulated data – not real people</source>
        <translation>Simulierte Daten – keine echten Menschen</translation>
    </message>
    <message>
        <source>No ratings yet</source>
        <translation>Noch keine Bewertungen</translation>
    </message>
    <message>
        <source>Open a data set, or try the simulated sample.</source>
        <translation>Öffnen Sie einen Ordner mit Bewertungen, oder versuchen Sie das simulierte Beispiel.</translation>
    </message>
    <message>
        <source>%1 people · %2 films</source>
        <translation>%1 Menschen · %2 Filme</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 von %2 bis %3</translation>
    </message>
    <message>
        <source>1 row skipped</source>
        <translation>1 Zeile ausgelassen</translation>
    </message>
    <message>
        <source>%1 rows skipped</source>
        <translation>%1 Zeilen ausgelassen</translation>
    </message>
    <message>
        <source>A saved model without its ratings. Open them to train.</source>
        <translation>Ein gespeichertes Modell ohne die Bewertungen, aus denen es lernte. Öffnen Sie diese, um zu trainieren.</translation>
    </message>
    <message>
        <source>who has what: %1 pairs</source>
        <translation>wer was hat: %1 Paare</translation>
    </message>
</context>
<context>
    <name>kinoscope::ui::DeviceBox</name>
    <message>
        <source>Automatic</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>CUDA</source>
        <translation>CUDA</translation>
    </message>
    <message>
        <source>On an NVIDIA graphics card</source>
        <translation>Auf einer NVIDIA-Grafikkarte</translation>
    </message>
    <message>
        <source>CUDA (not available)</source>
        <translation>CUDA (nicht hier)</translation>
    </message>
    <message>
        <source>&lt;p&gt;What trains the model: the processor (CPU) or an NVIDIA graphics card (CUDA).&lt;/p&gt;</source>
        <translation>&lt;p&gt;Wo das Training gerechnet wird: auf dem Prozessor (CPU) oder auf einer NVIDIA-Grafikkarte (CUDA).&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>kinoscope::ui::DifferenceTable</name>
    <message>
        <source>Settings in which the runs differ</source>
        <translation>Einstellungen, in denen sich die Läufe unterscheiden</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Lauf %1</translation>
    </message>
    <message>
        <source>All settings are the same</source>
        <translation>Alle Einstellungen sind gleich</translation>
    </message>
    <message>
        <source>Test error (RMSE)</source>
        <translation>Testfehler (RMSE)</translation>
    </message>
    <message>
        <source>Root mean squared error on the test ratings, with predictions clipped to the scale. Smaller is better.</source>
        <translation>Wurzel des mittleren quadratischen Fehlers auf den Testbewertungen, Vorhersagen auf die Skala begrenzt. Kleiner ist besser.</translation>
    </message>
</context>
<context>
    <name>kinoscope::ui::DuplicatesPage</name>
    <message>
        <source>Films with several ids</source>
        <translation>Filme unter mehreren IDs</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>Ids (rows of each)</source>
        <translation>IDs (Zeilen von jeder)</translation>
    </message>
    <message>
        <source>No film has the title and year of another.</source>
        <translation>Kein Film hat Titel und Jahr eines anderen.</translation>
    </message>
    <message>
        <source>Films with the same title and year under several ids: %1. Training treats each id as a separate film.</source>
        <translation>Filme mit gleichem Titel und Jahr unter mehreren IDs: %1. Für das Training ist jede ID ein eigener Film.</translation>
    </message>
</context>
<context>
    <name>kinoscope::ui::EpochReadout</name>
    <message>
        <source>Epoch %1 of %2</source>
        <translation>Epoche %1 von %2</translation>
    </message>
    <message>
        <source>%1 · kept %2</source>
        <translation>%1 · behalten: %2</translation>
    </message>
    <message>
        <source>The random start, before training</source>
        <translation>Der zufällige Anfang, bevor etwas gelernt wurde</translation>
    </message>
    <message>
        <source>random start</source>
        <translation>Zufallsanfang</translation>
    </message>
    <message>
        <source>validation %1</source>
        <translation>Validierung %1</translation>
    </message>
</context>
<context>
    <name>kinoscope::ui::EvaluationPage</name>
    <message>
        <source>Recommendations: %1 for each of %2 people, from all films they had not rated; “liked” means %3 or more.</source>
        <translation>Vorschläge: je %1 für %2 Menschen, aus allen Filmen, die sie nicht bewertet hatten; gefallen heißt %3 oder mehr.</translation>
    </message>
    <message>
        <source>Recommendations are not compared: that takes too long with so many people and films. Use “evaluate” on the command line.</source>
        <translation>Vorschläge werden nicht verglichen: Das dauert bei so vielen Menschen und Filmen zu lange. Auf der Befehlszeile tut es „evaluate“.</translation>
    </message>
    <message>
        <source>Train first to see how good the model is.</source>
        <translation>Erst trainieren, um zu sehen, wie gut das Modell ist.</translation>
    </message>
    <message>
        <source>Recommending the most popular films scores higher, but gives everyone the same list.</source>
        <translation>Vorzuschlagen, was die meisten bewertet haben, trifft das öfter, ist aber für alle dasselbe.</translation>
    </message>
    <message>
        <source>Recommendations: %1 for each of %2 people, from all films they had not rated; “liked” means %3 or less.</source>
        <translation>Vorschläge: je %1 für %2 Menschen, aus allen Filmen, die sie nicht bewertet hatten; gemocht heißt %3 oder weniger.</translation>
    </message>
    <message>
        <source>Recommendations: %1 for each of %2 people, from all films they do not have in the training set; everything in the test set counts.</source>
        <translation>Vorschläge: je %1 für %2 Menschen, aus allen Filmen, die sie im Trainingsteil nicht haben; der ganze Testteil zählt.</translation>
    </message>
    <message>
        <source>Test set: %1. Predictions are clipped to the scale.</source>
        <translation>Testmenge: %1. Vorhersagen sind auf die Skala begrenzt.</translation>
    </message>
    <message>
        <source>Optimistic: the test set was also used to choose the epoch.</source>
        <translation>Zu günstig: Nach der Testmenge wurde auch die Epoche gewählt.</translation>
    </message>
</context>
<context>
    <name>kinoscope::ui::EvaluationTable</name>
    <message>
        <source>Method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>The model and simple baselines</source>
        <translation>Das Modell, und was kein Modell braucht</translation>
    </message>
    <message>
        <source>RMSE</source>
        <translation>RMSE</translation>
    </message>
    <message>
        <source>MAE</source>
        <translation>MAE</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Präzision</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Trefferquote</translation>
    </message>
    <message>
        <source>NDCG</source>
        <translation>NDCG</translation>
    </message>
    <message>
        <source>How near the top of the %1 recommended those films rank (NDCG@%1). Larger is better.</source>
        <translation>Wie weit oben unter den %1 vorgeschlagenen diese Filme stehen (NDCG@%1). Größer ist besser.</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>Share of all films recommended to at least one person (%1 each)</source>
        <translation>Anteil aller Filme, die unter den %1 Vorschlägen für mindestens einen Menschen sind</translation>
    </message>
    <message>
        <source>The model and baselines</source>
        <translation>Das Modell neben einfachen Vergleichen</translation>
    </message>
    <message>
        <source>Best in this column</source>
        <translation>Der beste Wert der Spalte</translation>
    </message>
    <message>
        <source>Root mean squared error on the test ratings, with predictions clipped to the scale. Smaller is better.</source>
        <translation>Wurzel des mittleren quadratischen Fehlers auf den Testbewertungen, Vorhersagen auf die Skala begrenzt. Kleiner ist besser.</translation>
    </message>
    <message>
        <source>Mean absolute error on the test ratings, with predictions clipped to the scale. Smaller is better.</source>
        <translation>Mittlerer Abstand zu den Testbewertungen, Vorhersagen auf die Skala begrenzt. Kleiner ist besser.</translation>
    </message>
    <message>
        <source>Share of the %1 recommended films that the person liked in the test set (precision@%1). Larger is better.</source>
        <translation>Anteil der je Mensch vorgeschlagenen %1 Filme, die ihm in den Testbewertungen gefielen (precision@%1). Größer ist besser.</translation>
    </message>
    <message>
        <source>Share of the films a person liked in the test set that are among the %1 recommended (recall@%1). Larger is better.</source>
        <translation>Anteil der Filme, die jedem Menschen in den Testbewertungen gefielen, der unter den %1 vorgeschlagenen ist (recall@%1). Größer ist besser.</translation>
    </message>
</context>
<context>
    <name>kinoscope::ui::FilmFacts</name>
    <message>
        <source>%1 · mean %2</source>
        <translation>%1 · Mittel %2</translation>
    </message>
    <message>
        <source>Nobody rated it</source>
        <translation>Niemand hat ihn bewertet</translation>
    </message>
    <message>
        <source>#%1 of %2 by appeal</source>
        <translation>Platz %1 von %2 nach Beliebtheit</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>, predicted %1</source>
        <translation>, erwartet %1</translation>
    </message>
    <message>
        <source>&lt;p&gt;The average of its ratings, and of the model&apos;s predictions for the same people.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Das Mittel seiner Bewertungen, und das Mittel dessen, was das Modell für dieselben Menschen vorhersagt.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Many ratings: reliable</source>
        <translation>gut belegt</translation>
    </message>
    <message>
        <source>Some ratings: fairly reliable</source>
        <translation>mäßig belegt</translation>
    </message>
    <message>
        <source>Few ratings: unreliable</source>
        <translation>kaum belegt</translation>
    </message>
    <message>
        <source>&lt;p&gt;How far you can trust its place on the map and its neighbours: reliable from %1, unreliable below %2. With few ratings, a film stays close to its random start.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Wie weit man seinem Platz auf der Karte und seinen ähnlichsten Filmen trauen kann: gut belegt ab %1, kaum unter %2. Ein Film mit wenigen Bewertungen hat viel von seinem zufälligen Anfang behalten.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;In the data set: %1&lt;/p&gt;</source>
        <translation>&lt;p&gt;Im Datensatz: %1&lt;/p&gt;</translation>
    </message>
    <message>
        <source>%1 have it</source>
        <translation>%1 haben ihn</translation>
    </message>
    <message>
        <source>, predicted %1 (final model)</source>
        <translation>, erwartet %1 (endgültiges Modell)</translation>
    </message>
    <message>
        <source>&lt;p&gt;Predictions need the people&apos;s vectors, which are only kept for the final model.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Was über die Personen gelernt wurde, brauchen Vorhersagen; es wird nur für das endgültige Modell behalten.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>The %1 largest of %2 numbers</source>
        <translation>Die %1 größten von %2 Zahlen</translation>
    </message>
    <message>
        <source>&lt;p&gt;Appeal: how well liked it is, apart from personal taste and the habit of rating high or low.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Beliebtheit: wie gut er ankommt, abgesehen vom Geschmack der Einzelnen und davon, ob sie hoch oder niedrig bewerten.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Also called: bias (here %1).&lt;/p&gt;</source>
        <translation>&lt;p&gt;Auch: Bias (hier %1).&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Size of its numbers %1</source>
        <translation>Größe der Zahlen %1</translation>
    </message>
    <message>
        <source>&lt;p&gt;The root of the sum of their squares. Films with many ratings have large numbers; weight decay shrinks those of the others. Also called: vector length or norm.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Die Wurzel aus der Summe ihrer Quadrate. Filme mit vielen Bewertungen haben große Zahlen; die der anderen verkleinert der Gewichtsabfall. Der Fachbegriff: Vektorlänge oder Norm.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>kinoscope::ui::FilmFilterButton</name>
    <message>
        <source>All years</source>
        <translation>Alle Jahre</translation>
    </message>
    <message>
        <source>%1s</source>
        <translation>%1er</translation>
    </message>
    <message>
        <source>All genres</source>
        <translation>Alle Genres</translation>
    </message>
    <message>
        <source>Which films are recommended</source>
        <translation>Welche Filme empfohlen werden</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Decade</source>
        <translation>Jahrzehnt</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Any number of ratings</source>
        <translation>Beliebig viele Bewertungen</translation>
    </message>
    <message>
        <source>At least %1</source>
        <translation>Mindestens %1</translation>
    </message>
    <message>
        <source>%1+ ratings</source>
        <translation>ab %1 Bewertungen</translation>
    </message>
    <message>
        <source>all years</source>
        <translation>alle Jahre</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>kinoscope::ui::FilmHistory</name>
    <message>
        <source>Go to the previous film</source>
        <translation>Zum vorigen Film</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+Links</translation>
    </message>
    <message>
        <source>Go to the next film</source>
        <translation>Zum nächsten Film</translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation>Alt+Rechts</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>kinoscope::ui::FilmLinks</name>
    <message>
        <source>Blend with another film</source>
        <translation>Mit einem anderen Film mischen</translation>
    </message>
    <message>
        <source>Mix films, or subtract one</source>
        <translation>Finden, was zwischen Filmen oder von einem weg liegt</translation>
    </message>
    <message>
        <source>Most similar</source>
        <translation>Ähnliche</translation>
    </message>
    <message>
        <source>Least similar</source>
        <translation>Gegensätze</translation>
    </message>
    <message>
        <source>Show the most similar films</source>
        <translation>Wieder die ähnlichsten Filme zeigen</translation>
    </message>
    <message>
        <source>Show the least similar films</source>
        <translation>Die unähnlichsten Filme zeigen</translation>
    </message>
    <message>
        <source>How stable?</source>
        <translation>Wie stabil?</translation>
    </message>
    <message>
        <source>How stable are these films?</source>
        <translation>Wie stabil sind diese Filme?</translation>
    </message>
    <message>
        <source>Train with more seeds to see which similar films stay</source>
        <translation>Weitere Startwerte trainieren, um zu sehen, welche nächsten Filme bleiben</translation>
    </message>
    <message>
        <source>Blend…</source>
        <translation>Mischen …</translation>
    </message>
</context>
<context>
    <name>kinoscope::ui::FilmPanel</name>
    <message>
        <source>Closest films</source>
        <translation>Ähnlichste Filme</translation>
    </message>
    <message>
        <source>Pick a film on the map or search for one.</source>
        <translation>Wählen Sie einen Film auf der Karte, oder suchen Sie einen.</translation>
    </message>
    <message>
        <source>Train first to see the closest films.</source>
        <translation>Erst trainieren, um die ähnlichsten Filme zu sehen.</translation>
    </message>
    <message>
        <source>No other film has at least %1. Move the slider to the left.</source>
        <translation>Kein anderer Film hat mindestens %1. Schieben Sie den Regler nach links.</translation>
    </message>
    <message>
        <source>No other film to compare with.</source>
        <translation>Kein anderer Film zum Vergleichen.</translation>
    </message>
    <message>
        <source>Show films&apos; vectors as coloured strips</source>
        <translation>Die Zahlen jedes Films als Farben zeigen</translation>
    </message>
    <message>
        <source>All other films are unlike it.</source>
        <translation>Alle anderen Filme sind ihm unähnlich.</translation>
    </message>
    <message>
        <source>&lt;p&gt;Their similarity is 0 or less: they point another way.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Ihre Ähnlichkeit ist 0 oder weniger: Sie zeigen in eine andere Richtung.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>kinoscope::ui::FilmSearch</name>
    <message>
        <source>Search films</source>
        <translation>Filme suchen</translation>
    </message>
    <message>
        <source>Type words of a title or a year, then press Enter for the best match.</source>
        <translation>Geben Sie Wörter eines Titels oder ein Jahr ein; die Eingabetaste nimmt den besten Treffer.</translation>
    </message>
    <message>
        <source>Search films  Ctrl+F</source>
        <translation>Filme suchen  Strg+F</translation>
    </message>
    <message>
        <source>Films found</source>
        <translation>Gefundene Filme</translation>
    </message>
</context>
<context>
    <name>kinoscope::ui::FilmSuggestions</name>
    <message>
        <source>Well-known films</source>
        <translation>Bekannte Filme</translation>
    </message>
</context>
<context>
    <name>kinoscope::ui::FirstFilms</name>
    <message>
        <source>Show on the map</source>
        <translation>Auf der Karte zeigen</translation>
    </message>
    <message>
        <source>or pick one</source>
        <translation>oder wählen Sie</translation>
    </message>
    <message>
        <source>Name three films you love</source>
        <translation>Nennen Sie drei Filme, die Sie lieben</translation>
    </message>
    <message>
        <source>Reading what was learned …</source>
        <translation>Das Gelernte wird gelesen …</translation>
    </message>
    <message>
        <source>A FIRST GUESS</source>
        <translation>EIN ERSTER TIPP</translation>
    </message>
    <message numerus="yes">
        <source>A FIRST GUESS FROM %n FILM(S)</source>
        <translation>
            <numerusform>EIN ERSTER TIPP AUS %n FILM</numerusform>
            <numerusform>EIN ERSTER TIPP AUS %n FILMEN</numerusform>
        </translation>
    </message>
    <message>
        <source>Kinoscope has learned from the ratings of %1 people what films have in common. Three films are enough for a first guess at yours.</source>
        <translation>Kinoscope hat aus den Bewertungen von %1 Personen gelernt, was Filme gemeinsam haben. Drei Filme genügen für einen ersten Tipp.</translation>
    </message>
</context>
<context>
    <name>kinoscope::ui::FirstRowsModel</name>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
</context>
<context>
    <name>kinoscope::ui::ForMePanel</name>
    <message>
        <source>Suggest one to rate</source>
        <translation>Einen zum Bewerten vorschlagen</translation>
    </message>
    <message>
        <source>Remember</source>
        <translation>Merken</translation>
    </message>
    <message>
        <source>Rate a film</source>
        <translation>Einen Film bewerten</translation>
    </message>
    <message>
        <source>Rate a film: type its title</source>
        <translation>Film bewerten: Titel eingeben</translation>
    </message>
    <message>
        <source>Three stars are enough to begin. Search for films, or pick some you know:</source>
        <translation>Drei Bewertungen genügen für den Anfang. Suchen Sie Filme oder wählen Sie welche, die Sie kennen:</translation>
    </message>
    <message>
        <source>Stays on this computer.</source>
        <translation>Bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>&lt;p&gt;Save these stars by title and year for the next time, in a file of your own. Without it they are forgotten when you quit.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Diese Sterne mit Titel und Jahr fürs nächste Mal in einer eigenen Datei speichern. Sonst werden sie beim Beenden vergessen.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Recommended for all of you</source>
        <translation>Empfohlen für Sie alle</translation>
    </message>
    <message>
        <source>Recommended for you</source>
        <translation>Empfohlen für Sie</translation>
    </message>
    <message>
        <source>Recommended for %1</source>
        <translation>Empfohlen für %1</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Forget %1</source>
        <translation>%1 vergessen</translation>
    </message>
    <message>
        <source>YOUR FILMS · %1</source>
        <translation>IHRE FILME · %1</translation>
    </message>
    <message>
        <source>Recommended for both of you</source>
        <translation>Für Sie beide empfohlen</translation>
    </message>
    <message>
        <source>FILMS OF %1 · %2</source>
        <translation>FILME VON %1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n film(s)</source>
        <translation>
            <numerusform>%1: %n Film</numerusform>
            <numerusform>%1: %n Filme</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose films…</source>
        <translation>Filme wählen…</translation>
    </message>
    <message>
        <source>%1. Choose a name above to rate films.</source>
        <translation>%1. Wählen Sie oben einen Namen, um Filme zu bewerten.</translation>
    </message>
    <message>
        <source>TOGETHER</source>
        <translation>GEMEINSAM</translation>
    </message>
</context>
<context>
    <name>kinoscope::ui::GuessCard</name>
    <message>
        <source>&lt;b&gt;%1 ★&lt;/b&gt; for you</source>
        <translation>&lt;b&gt;%1 ★&lt;/b&gt; für Sie</translation>
    </message>
    <message>
        <source>&lt;p&gt;What the model thinks you would give it, give or take %1.&lt;/p&gt;</source>
        <translation>&lt;p&gt;So viele Sterne gäben Sie ihm nach dem Modell, plus oder minus %1.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>mostly because of %1</source>
        <translation>vor allem wegen %1</translation>
    </message>
</context>
<context>
    <name>kinoscope::ui::HintBubble</name>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Skip the hints</source>
        <translation>Die Hinweise überspringen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>kinoscope::ui::HistogramsPage</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>median %1, max %2</source>
        <translation>Median %1, Max. %2</translation>
    </message>
    <message>
        <source>Per person</source>
        <translation>Je Person</translation>
    </message>
    <message>
        <source>Per film</source>
        <translation>Je Film</translation>
    </message>
    <message>
        <source>Films of a person</source>
        <translation>Filme einer Person</translation>
    </message>
    <message>
        <source>Ratings of a person</source>
        <translation>Bewertungen einer Person</translation>
    </message>
    <message>
        <source>People of a film</source>
        <translation>Menschen zu einem Film</translation>
    </message>
    <message>
        <source>Ratings of a film</source>
        <translation>Bewertungen eines Films</translation>
    </message>
    <message>
        <source>films: %1, people: %2</source>
        <translation>Filme: %1, Menschen: %2</translation>
    </message>
    <message>
        <source>ratings: %1, people: %2</source>
        <translation>Bewertungen: %1, Menschen: %2</translation>
    </message>
    <message>
        <source>people: %1, films: %2</source>
        <translation>Menschen: %1, Filme: %2</translation>
    </message>
    <message>
        <source>ratings: %1, films: %2</source>
        <translation>Bewertungen: %1, Filme: %2</translation>
    </message>
    <message>
        <source>rated %1: %2</source>
        <translation>mit %1 bewertet: %2</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>Mittel %1</translation>
    </message>
</context>
<context>
    <name>kinoscope::ui::LegendButton</name>
    <message>
        <source>&lt;p&gt;Click to hide or show these films. Shift+click or double click: these films alone.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Klick blendet diese Filme aus oder ein. Umschalt+Klick oder Doppelklick: nur diese Filme.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Show films: %1</source>
        <translation>Filme zeigen: %1</translation>
    </message>
</context>
<context>
    <name>kinoscope::ui::LegendFilter</name>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Show the films of all entries of the legend</source>
        <translation>Die Filme aller Einträge der Legende zeigen</translation>
    </message>
</context>
<context>
    <name>kinoscope::ui::LikeMindedRow</name>
    <message>
        <source>&lt;p&gt;How alike the model finds them: the cosine of the two people&apos;s vectors, seen from the average person. 1: the same taste, 0: no relation, below 0: rather the opposite.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Wie ähnlich das Modell sie findet: der Kosinus der Vektoren beider, vom durchschnittlichen Menschen aus gesehen. 1: derselbe Geschmack, 0: kein Zusammenhang, unter 0: eher umgekehrt.&lt;/p&gt;</translation>
    </message>
    <message numerus="yes">
        <source>%n film(s) in common</source>
        <translation>
            <numerusform>%n Film gemeinsam</numerusform>
            <numerusform>%n Filme gemeinsam</numerusform>
        </translation>
    </message>
    <message>
        <source>Agree on %1</source>
        <translation>Einig bei %1</translation>
    </message>
    <message>
        <source>Differ on %1</source>
        <translation>Uneins bei %1</translation>
    </message>
    <message>
        <source>%1, cosine %2</source>
        <translation>%1, Kosinus %2</translation>
    </message>
</context>
<context>
    <name>kinoscope::ui::ListModel</name>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>Beliebtheit</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Mensch</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Echt</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Vorhergesagt</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Number of ratings</source>
        <translation>Wie viele Menschen ihn bewertet haben</translation>
    </message>
    <message>
        <source>Average rating</source>
        <translation>Mittel seiner Bewertungen</translation>
    </message>
    <message>
        <source>Appeal: how well liked it is, apart from personal taste and rating habits</source>
        <translation>Wie beliebt er ist, ohne den eigenen Geschmack und die Art zu bewerten jedes Menschen</translation>
    </message>
    <message>
        <source>Predicted by the model</source>
        <translation>Was das Modell erwartet</translation>
    </message>
    <message>
        <source>Predicted minus actual</source>
        <translation>Vorhergesagt minus echt</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Gewandert</translation>
    </message>
    <message>
        <source>In common</source>
        <translation>Einig</translation>
    </message>
    <message>
        <source>Distance between its places in the two aligned runs; 1 is a film&apos;s typical distance from the centre</source>
        <translation>Wie weit er in den zwei aufeinandergelegten Läufen auseinanderliegt; 1 ist der übliche Abstand der Filme von der Mitte</translation>
    </message>
    <message>
        <source>Share of its ten closest films that both runs have</source>
        <translation>Anteil seiner zehn ähnlichsten Filme, die beide Läufe nennen</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>The person, as named in the data set</source>
        <translation>Die Person, wie der Datensatz sie nennt</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>The model&apos;s rank among all films the person does not have yet</source>
        <translation>Wo das Modell ihn in der Liste aller Filme einordnet, die die Person noch nicht hat</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>The actual rating, not seen in training</source>
        <translation>Die abgegebene Bewertung, die das Training nicht sah</translation>
    </message>
    <message>
        <source>%1: %2; the one with the most ratings is listed</source>
        <translation>%1: %2, von denen die mit mehr Bewertungen aufgeführt ist</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>This person&apos;s rating</source>
        <translation>Die Bewertung dieser Person</translation>
    </message>
</context>
<context>
    <name>kinoscope::ui::ListsPanel</name>
    <message>
        <source>Open a data set first.</source>
        <translation>Öffnen Sie zuerst einen Ordner mit Bewertungen.</translation>
    </message>
    <message>
        <source>Train first to compare predictions with actual ratings.</source>
        <translation>Erst trainieren, um Vorhersagen neben echten Bewertungen zu sehen.</translation>
    </message>
    <message>
        <source>Train first to see the most appealing films.</source>
        <translation>Erst trainieren, um die beliebtesten Filme zu sehen.</translation>
    </message>
    <message>
        <source>Train first to see the least appealing films.</source>
        <translation>Erst trainieren, um die unbeliebtesten Filme zu sehen.</translation>
    </message>
    <message>
        <source>Predicted and actual ratings</source>
        <translation>Vorhergesagte und echte Bewertungen</translation>
    </message>
    <message>
        <source>Most appealing films</source>
        <translation>Beliebteste Filme</translation>
    </message>
    <message>
        <source>Most appealing</source>
        <translation>Beliebteste</translation>
    </message>
    <message>
        <source>Least appealing films</source>
        <translation>Unbeliebteste Filme</translation>
    </message>
    <message>
        <source>Least appealing</source>
        <translation>Unbeliebteste</translation>
    </message>
    <message>
        <source>Most rated films</source>
        <translation>Meistbewertete Filme</translation>
    </message>
    <message>
        <source>Showing %1 of %2 test ratings.</source>
        <translation>%1 von %2 Testbewertungen gezeigt.</translation>
    </message>
</context>
<context>
    <name>kinoscope::ui::LoadingBar</name>
    <message>
        <source>Loading</source>
        <translation>Laden</translation>
    </message>
</context>
<context>
    <name>kinoscope::ui::LossChart</name>
    <message>
        <source>&amp;Log scale</source>
        <translation>&amp;Log-Skala</translation>
    </message>
    <message>
        <source>Logarithmic error axis</source>
        <translation>Logarithmische Fehlerachse</translation>
    </message>
    <message>
        <source>Shows small gains late in training</source>
        <translation>Gleiche Abstände für gleiche Verhältnisse: zeigt kleine Gewinne spät im Training</translation>
    </message>
    <message>
        <source>Learning &amp;rate</source>
        <translation>Lern&amp;rate</translation>
    </message>
    <message>
        <source>Step size over the epochs, on the right-hand scale</source>
        <translation>Wie weit ein Schritt geht, von Epoche zu Epoche weniger: die Skala rechts</translation>
    </message>
</context>
<context>
    <name>kinoscope::ui::LossInput</name>
    <message>
        <source>Learning rate: the optimizer&apos;s step size.</source>
        <translation>Lernrate: die Schrittweite des Optimierers.</translation>
    </message>
    <message>
        <source>One epoch is one pass over the training ratings. Counted from 1 here, from 0 on the command line.</source>
        <translation>Eine Epoche ist ein Durchgang durch die Trainingsbewertungen. Hier wird von 1 an gezählt, auf der Befehlszeile von 0.</translation>
    </message>
    <message>
        <source>&lt;p&gt;RMSE: the root mean squared error, in the unit of the ratings. Smaller is better.&lt;/p&gt;&lt;p&gt;“training” is measured during the epoch on the ratings being learned, “validation” after it on others. Neither clips predictions to the scale; the test error does.&lt;/p&gt;</source>
        <translation>&lt;p&gt;RMSE: die Wurzel des mittleren quadratischen Fehlers, in der Einheit der Bewertungen. Kleiner ist besser.&lt;/p&gt;&lt;p&gt;„Training“ ist über die Bewertungen, aus denen gelernt wird, während die Epoche läuft; „Validierung“ über andere, nach ihr. Beide sind von Vorhersagen, wie sie sind: Der Testfehler ist über die Testbewertungen, von Vorhersagen, die auf die Skala begrenzt sind.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Epoch 0 · the random start</source>
        <translation>Epoche 0 · der zufällige Anfang</translation>
    </message>
    <message>
        <source>Learning rate %1</source>
        <translation>Lernrate %1</translation>
    </message>
</context>
<context>
    <name>kinoscope::ui::LossPlot</name>
    <message>
        <source>Learning curves</source>
        <translation>Lernkurven</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>The learning curves appear here during training.</source>
        <translation>Hier erscheinen die Lernkurven, während es lernt.</translation>
    </message>
    <message>
        <source>Using epoch %1.</source>
        <translation>Behalten wird Epoche %1.</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>using epoch %1: %2</source>
        <translation>behalten: Epoche %1, %2</translation>
    </message>
    <message>
        <source>run %1</source>
        <translation>Lauf %1</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>Epoch %1 · training %2 · validation %3 · learning rate %4</source>
        <translation>Epoche %1 · Training %2 · Validierung %3 · Lernrate %4</translation>
    </message>
    <message>
        <source>Root mean squared error on training and validation sets, epoch by epoch.</source>
        <translation>Wurzel des mittleren quadratischen Fehlers bei Training und Validierung, Epoche für Epoche.</translation>
    </message>
    <message>
        <source>It diverged at batch %1, before there was an error to plot.</source>
        <translation>Das Training lief in Stapel %1 davon, bevor es einen Fehler zu zeichnen gab.</translation>
    </message>
    <message>
        <source>It diverged in epoch %1 at batch %2.</source>
        <translation>Das Training lief in Epoche %1, Stapel %2 davon.</translation>
    </message>
    <message>
        <source>diverged</source>
        <translation>davongelaufen</translation>
    </message>
    <message>
        <source>%1 (MSE %2)</source>
        <translation>%1 (MSE %2)</translation>
    </message>
    <message>
        <source>RMSE</source>
        <translation>RMSE</translation>
    </message>
    <message>
        <source>Changes of the learning rate: %1. </source>
        <translation>Änderungen der Lernrate: %1. </translation>
    </message>
</context>
<context>
    <name>kinoscope::ui::MapControls</name>
    <message>
        <source>Clear the blend: %1</source>
        <translation>Mischung leeren: %1</translation>
    </message>
    <message>
        <source>Clear the blend (Esc)</source>
        <translation>Ein Klick leert die Mischung und nimmt sie von der Karte (Esc).</translation>
    </message>
</context>
<context>
    <name>kinoscope::ui::MapCorner</name>
    <message>
        <source>Zoom in</source>
        <translation>Näher</translation>
    </message>
    <message>
        <source>%1 (wheel or +)</source>
        <translation>%1 (Mausrad oder Taste +)</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Weiter weg</translation>
    </message>
    <message>
        <source>%1 (wheel or −)</source>
        <translation>%1 (Mausrad oder Taste −)</translation>
    </message>
    <message>
        <source>Fit all labelled films</source>
        <translation>Alle beschrifteten Filme einpassen</translation>
    </message>
    <message>
        <source>%1 (double click or 0)</source>
        <translation>%1 (Doppelklick oder Taste 0)</translation>
    </message>
    <message>
        <source>Zoom to the picked film and its neighbours</source>
        <translation>Den gewählten Film und seine ähnlichsten einpassen</translation>
    </message>
    <message>
        <source>%1 and the selected films (9)</source>
        <translation>%1, dazu die ausgewählten (Taste 9)</translation>
    </message>
</context>
<context>
    <name>kinoscope::ui::MapHeader</name>
    <message>
        <source>Horizontal axis</source>
        <translation>Waagrechte Achse</translation>
    </message>
    <message>
        <source>Vertical axis</source>
        <translation>Senkrechte Achse</translation>
    </message>
    <message>
        <source>&amp;Top</source>
        <translation>&amp;Top</translation>
    </message>
</context>
<context>
    <name>kinoscope::ui::MapLegend</name>
    <message>
        <source>fewer than %1 ratings</source>
        <translation>Filme mit weniger als %1 Bewertungen</translation>
    </message>
</context>
<context>
    <name>kinoscope::ui::MapPlot</name>
    <message>
        <source>Map of films</source>
        <translation>Karte der Filme</translation>
    </message>
    <message>
        <source>%1 of %2 films labelled.</source>
        <translation>%1 von %2 Filmen beschriftet.</translation>
    </message>
    <message>
        <source>%1 picked.</source>
        <translation>%1 gewählt.</translation>
    </message>
    <message>
        <source>Simulated data</source>
        <translation>Simulierte Daten</translation>
    </message>
    <message>
        <source>Showing %1 of %2 films. Zoom in for more.</source>
        <translation>%1 von %2 Filmen gezeichnet · näher zeigt mehr</translation>
    </message>
    <message>
        <source>Showing only the selected films: %1 of %2.</source>
        <translation>Nur die ausgewählten Filme: %1 von %2.</translation>
    </message>
    <message>
        <source>Hidden: %1.</source>
        <translation>Nicht gezeigt: %1.</translation>
    </message>
    <message>
        <source>The random start of %1 films. Press Train: they find their places.</source>
        <translation>Der zufällige Anfang von %1 Filmen. Trainieren Sie: Sie finden ihre Plätze.</translation>
    </message>
    <message>
        <source>Regions: %1.</source>
        <translation>Regionen: %1.</translation>
    </message>
    <message>
        <source>Films close together are liked by the same people. Arrow keys lead to the next film, Return picks it; with Shift they pan. Plus and minus zoom, 0 fits all, 9 zooms to the picked film, Ctrl+A selects the films in view, Escape clears the selection.</source>
        <translation>Nahe beieinander liegende Filme mögen dieselben Menschen. Pfeiltasten führen zum nächsten Film, die Eingabetaste markiert ihn; mit Umschalt verschieben sie die Karte. Plus und Minus zoomen, 0 zeigt alle, 9 zoomt auf den markierten Film, Strg+A wählt die Filme im Ausschnitt aus, Escape hebt die Auswahl auf.</translation>
    </message>
</context>
<context>
    <name>kinoscope::ui::MapView</name>
    <message>
        <source>Press Train to see the map take shape.</source>
        <translation>„Trainieren“ lässt die Karte entstehen.</translation>
    </message>
    <message>
        <source>No films in view. Press 0 or Fit to see them again.</source>
        <translation>Hier ist kein Film zu sehen. 0 oder „Ganz“ zeigt sie wieder.</translation>
    </message>
</context>
<context>
    <name>kinoscope::ui::MatrixLegend</name>
    <message>
        <source>Colours from %1 to %2</source>
        <translation>Farben von %1 bis %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alles</translation>
    </message>
</context>
<context>
    <name>kinoscope::ui::MatrixPanel</name>
    <message>
        <source>Zoom in on the matrix</source>
        <translation>Matrix vergrößern</translation>
    </message>
    <message>
        <source>Zoom out of the matrix</source>
        <translation>Matrix verkleinern</translation>
    </message>
    <message>
        <source>Show the whole matrix</source>
        <translation>Ganze Matrix zeigen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Scroll to zoom, drag to move.</source>
        <translation>Mausrad vergrößert, Ziehen verschiebt.</translation>
    </message>
</context>
<context>
    <name>kinoscope::ui::MatrixView</name>
    <message>
        <source>Matrix of people (rows) and films (columns), most ratings first</source>
        <translation>Matrix der Menschen und Filme: Menschen nach unten, Filme nach rechts, die vollsten zuerst</translation>
    </message>
</context>
<context>
    <name>kinoscope::ui::ModelPage</name>
    <message>
        <source>How the model predicts</source>
        <translation>Wie das Modell vorhersagt</translation>
    </message>
    <message>
        <source>%1 numbers in all, 4 bytes each: %2</source>
        <translation>Insgesamt %1 Zahlen zu je 4 Byte: %2</translation>
    </message>
    <message>
        <source>%1 and %2: %3 numbers for each person u and each film m, multiplied pairwise and added up. %4 and %5: one number each.</source>
        <translation>%1 und %2: %3 Zahlen für jede Person u und jeden Film m, einzeln miteinander malgenommen und addiert. %4 und %5: je eine Zahl.</translation>
    </message>
    <message>
        <source>σ(z) = 1 / (1 + e&lt;sup&gt;−z&lt;/sup&gt;) turns any sum into a number between 0 and 1: how likely the person has this film rather than a random one.</source>
        <translation>σ(z) = 1 / (1 + e&lt;sup&gt;−z&lt;/sup&gt;) macht aus jeder Summe eine Zahl zwischen 0 und 1: wie wahrscheinlich die Person diesen Film hat statt eines zufällig gezogenen.</translation>
    </message>
    <message>
        <source>σ(z) = 1 / (1 + e&lt;sup&gt;−z&lt;/sup&gt;) keeps the sum within bounds: predictions lie between %1 and %2.</source>
        <translation>σ(z) = 1 / (1 + e&lt;sup&gt;−z&lt;/sup&gt;) hält jede Summe in Grenzen: Vorhersagen liegen zwischen %1 und %2.</translation>
    </message>
    <message>
        <source>%1 is the starting point: an untrained model predicts the mean, %2.</source>
        <translation>%1 ist der Anfang: Ein Modell, das nichts gelernt hat, sagt den Mittelwert voraus, %2.</translation>
    </message>
    <message>
        <source>Since low is good here, the model learns %1 − mark.</source>
        <translation>Wo niedrig gut ist, lernt das Modell %1 − Note.</translation>
    </message>
    <message>
        <source>Co-watch, learned alongside: whether the person chose the film at all, using the same %1.</source>
        <translation>Co-Watch, daneben gelernt: ob die Person den Film überhaupt gewählt hat, mit denselben %1.</translation>
    </message>
</context>
<context>
    <name>kinoscope::ui::ModelPart</name>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen …</translation>
    </message>
    <message>
        <source>MODEL</source>
        <translation>MODELL</translation>
    </message>
    <message>
        <source>All training settings</source>
        <translation>Alles, womit ein Lauf trainiert werden kann</translation>
    </message>
    <message>
        <source>Settings changed. Retrain to apply.</source>
        <translation>Einstellungen geändert: neu trainieren, um zu sehen, was sie bewirken.</translation>
    </message>
</context>
<context>
    <name>kinoscope::ui::ModelTable</name>
    <message>
        <source>People p</source>
        <translation>Menschen p</translation>
    </message>
    <message>
        <source>Films q</source>
        <translation>Filme q</translation>
    </message>
    <message>
        <source>People&apos;s bias b</source>
        <translation>Menschen: Bias b</translation>
    </message>
    <message>
        <source>Films&apos; bias c</source>
        <translation>Filme: Bias c</translation>
    </message>
    <message>
        <source>Co-watch w</source>
        <translation>Co-Watch w</translation>
    </message>
    <message>
        <source>Co-watch bias e</source>
        <translation>Co-Watch: Bias e</translation>
    </message>
    <message>
        <source>Co-watch bias d</source>
        <translation>Co-Watch: Bias d</translation>
    </message>
    <message>
        <source>One row of numbers per person: their taste</source>
        <translation>Eine Zeile Zahlen je Person: ihr Geschmack</translation>
    </message>
    <message>
        <source>One row of numbers per film: the basis of map, neighbours and strips</source>
        <translation>Eine Zeile Zahlen je Film: daraus entstehen Karte, ähnlichste Filme und Streifen</translation>
    </message>
    <message>
        <source>One number per person: how far above average</source>
        <translation>Eine Zahl je Person: wie weit über dem Durchschnitt</translation>
    </message>
    <message>
        <source>One number per film: how far above average</source>
        <translation>Eine Zahl je Film: wie weit über dem Durchschnitt</translation>
    </message>
    <message>
        <source>One row of numbers per person: which films they choose</source>
        <translation>Eine Zeile Zahlen je Person: welche Filme sie wählt</translation>
    </message>
    <message>
        <source>One number per person: how much they watch</source>
        <translation>Eine Zahl je Person: wie viel sie sieht</translation>
    </message>
    <message>
        <source>One number per film: how often it is chosen</source>
        <translation>Eine Zahl je Film: wie oft er gewählt wird</translation>
    </message>
    <message>
        <source>Tables of the model</source>
        <translation>Tabellen des Modells</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Smallest</source>
        <translation>Kleinste</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Größte</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>Rows × columns</source>
        <translation>Zeilen × Spalten</translation>
    </message>
    <message>
        <source>Numbers learned: rows × columns</source>
        <translation>Wie viele Zahlen gelernt wurden: Zeilen × Spalten</translation>
    </message>
    <message>
        <source>Name of the tensor in a saved run (a safetensors file)</source>
        <translation>Der Name des Tensors in einem gespeicherten Lauf, einer safetensors-Datei</translation>
    </message>
</context>
<context>
    <name>kinoscope::ui::NeighbourModel</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>&lt;p&gt;%1: %2 %3&lt;/p&gt;&lt;p&gt;%4&lt;/p&gt;</source>
        <translation>&lt;p&gt;%1: %2 %3&lt;/p&gt;&lt;p&gt;%4&lt;/p&gt;</translation>
    </message>
    <message>
        <source>%1, similarity %2</source>
        <translation>%1, Ähnlichkeit %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1, in %2 seeds</source>
        <translation>%1, bei %2 Startwerten</translation>
    </message>
    <message>
        <source>&lt;p&gt;Also among the ten closest in %1 of %2 other seeds (runs that only differ in their random start).&lt;/p&gt;</source>
        <translation>&lt;p&gt;Auch bei %1 der %2 anderen Startwerte, Trainings mit nichts als anderem zufälligem Anfang, steht er in der Liste dieses Films.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;%1; the one with the most ratings is listed.&lt;/p&gt;</source>
        <translation>&lt;p&gt;%1, von denen die mit mehr Bewertungen aufgeführt ist.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>very close</source>
        <translation>sehr nah</translation>
    </message>
    <message>
        <source>close</source>
        <translation>nah</translation>
    </message>
    <message>
        <source>related</source>
        <translation>verwandt</translation>
    </message>
    <message>
        <source>loosely related</source>
        <translation>entfernt verwandt</translation>
    </message>
    <message>
        <source>&lt;p&gt;Very close: closer than %1% of all pairs of films. Close: %2%. Related: %3%.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Sehr nah: näher als %1 % aller Paare von Filmen. Nah: %2 %. Verwandt: %3 %.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>kinoscope::ui::NeighbourOptions</name>
    <message>
        <source>among all films</source>
        <translation>unter allen Filmen</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>Closest films</source>
        <translation>Ähnlichste Filme</translation>
    </message>
    <message>
        <source>&lt;p&gt;Films liked by the same people, from ratings alone. Also called: nearest neighbours.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Filme, die denselben Menschen gefallen: nur Bewertungen gingen ein. Der Fachbegriff: nächste Nachbarn.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>How closeness is measured</source>
        <translation>Wie Nähe gemessen wird</translation>
    </message>
    <message>
        <source>Minimum ratings of listed films</source>
        <translation>Wenigste Bewertungen eines aufgeführten Films</translation>
    </message>
    <message>
        <source>&lt;p&gt;Films with few ratings stay close to their random start, so their neighbours are partly chance.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Filme mit wenigen Bewertungen haben wenig gelernt und behalten viel von ihrem zufälligen Anfang: Wer ihnen nahe ist, ist Zufall.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Least similar</source>
        <translation>Gegensätzliche</translation>
    </message>
</context>
<context>
    <name>kinoscope::ui::NewcomerPart</name>
    <message>
        <source>%1%</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Test with new people</source>
        <translation>Mit neuen Personen testen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&lt;p&gt;Trains again without a fifth of the people, then recommends films to these from a few of their ratings. Takes about as long as training.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Trainiert noch einmal ohne ein Fünftel der Personen und empfiehlt diesen dann Filme nach wenigen ihrer Bewertungen. Dauert etwa so lange wie das Training.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Testing with new people</source>
        <translation>Test mit neuen Personen</translation>
    </message>
    <message>
        <source>Ratings given</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>NDCG</source>
        <translation>NDCG</translation>
    </message>
    <message>
        <source>most rated</source>
        <translation>meistbewertete</translation>
    </message>
    <message>
        <source>item k-NN</source>
        <translation>Item-k-NN</translation>
    </message>
    <message>
        <source>RMSE</source>
        <translation>RMSE</translation>
    </message>
    <message>
        <source>biases</source>
        <translation>Bias</translation>
    </message>
    <message>
        <source>within ±</source>
        <translation>innerhalb ±</translation>
    </message>
    <message>
        <source>%1 of %2 people were left out of training, then known from 5, 10 or 20 of their ratings alone. It took %3.</source>
        <translation>%1 von %2 Personen waren beim Training nicht dabei und danach nur aus 5, 10 oder 20 ihrer Bewertungen bekannt. Das dauerte %3.</translation>
    </message>
</context>
<context>
    <name>kinoscope::ui::NormChart</name>
    <message>
        <source>More ratings, longer vectors (rank correlation %1). The dot product multiplies by length and so favours popular films; the cosine only looks at direction.</source>
        <translation>Mehr Bewertungen, längere Vektoren (Rangkorrelation %1). Das Skalarprodukt multipliziert mit der Länge und stellt darum beliebte Filme voran; der Kosinus sieht nur die Richtung.</translation>
    </message>
    <message>
        <source>Here films with few ratings have longer vectors (rank correlation %1). The dot product multiplies by length and so favours them; the cosine only looks at direction.</source>
        <translation>Hier haben Filme mit wenigen Bewertungen die längeren Vektoren (Rangkorrelation %1). Das Skalarprodukt multipliziert mit der Länge und bevorzugt sie daher; der Kosinus sieht nur auf die Richtung.</translation>
    </message>
    <message>
        <source>Here length has little to do with popularity (rank correlation %1), so the dot product favours popular films hardly more than the cosine does.</source>
        <translation>Hier hat die Länge wenig mit der Beliebtheit zu tun (Rangkorrelation %1), darum bevorzugt das Skalarprodukt, das mit der Länge multipliziert, beliebte Filme kaum mehr als der Kosinus.</translation>
    </message>
</context>
<context>
    <name>kinoscope::ui::NormPlot</name>
    <message>
        <source>Length of films&apos; vectors and their number of ratings</source>
        <translation>Länge der Filmvektoren und Zahl der Bewertungen</translation>
    </message>
    <message>
        <source>Each dot is a film. “Most rated” lists the numbers of ratings.</source>
        <translation>Jeder Punkt ist ein Film. Die Liste der meistbewerteten Filme hat die Zahlen der Bewertungen.</translation>
    </message>
    <message>
        <source>ratings of the film (log scale)</source>
        <translation>Bewertungen des Films (Log-Skala)</translation>
    </message>
    <message>
        <source>length (norm)</source>
        <translation>Länge (Norm)</translation>
    </message>
    <message>
        <source>Train first to see how long films&apos; vectors become.</source>
        <translation>Erst trainieren, um zu sehen, wie lang die Filmvektoren werden.</translation>
    </message>
    <message>
        <source>%1 · length %2</source>
        <translation>%1 · Länge %2</translation>
    </message>
</context>
<context>
    <name>kinoscope::ui::NotebookOffer</name>
    <message>
        <source>There is more to see from a random start, as in the notebook.</source>
        <translation>Mit Zufallszahlen beginnen wie das Notebook: Da gibt es mehr zu sehen.</translation>
    </message>
    <message>
        <source>Use the Notebook preset</source>
        <translation>Vorgabe Notebook nehmen</translation>
    </message>
</context>
<context>
    <name>kinoscope::ui::OverflowTabWidget</name>
    <message>
        <source>More tabs</source>
        <translation>Weitere Seiten</translation>
    </message>
    <message>
        <source>Tabs that don&apos;t fit here</source>
        <translation>Seiten, deren Reiter hier keinen Platz haben</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 weitere</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>kinoscope::ui::PageLinks</name>
    <message>
        <source>Open the film&apos;s page at %1 in the browser</source>
        <translation>Seite des Films bei %1 im Browser öffnen</translation>
    </message>
</context>
<context>
    <name>kinoscope::ui::PairCard</name>
    <message>
        <source>Who rated both</source>
        <translation>Wer beide bewertet hat</translation>
    </message>
    <message>
        <source>What the cosine is made of</source>
        <translation>Woraus der Kosinus besteht</translation>
    </message>
    <message>
        <source>and</source>
        <comment>two films</comment>
        <translation>und</translation>
    </message>
    <message>
        <source>WHO RATED BOTH</source>
        <translation>WER BEIDE BEWERTET HAT</translation>
    </message>
    <message>
        <source>HOW THEY RATED BOTH</source>
        <translation>WIE BEIDE BEWERTET WURDEN</translation>
    </message>
    <message>
        <source>cosine %1</source>
        <translation>Kosinus %1</translation>
    </message>
    <message numerus="yes">
        <source>Among the closest in %1 of %n other seed(s).</source>
        <translation>
            <numerusform>In %1 von einem anderen Seed unter den nächsten.</numerusform>
            <numerusform>In %1 von %n anderen Seeds unter den nächsten.</numerusform>
        </translation>
    </message>
    <message>
        <source>have both</source>
        <translation>haben beide</translation>
    </message>
    <message>
        <source>rated both</source>
        <translation>beide bewertet</translation>
    </message>
    <message>
        <source>by chance</source>
        <translation>durch Zufall</translation>
    </message>
    <message>
        <source>%1 have %2, %3 have %4, of %5 people.</source>
        <translation>%1 haben %2, %3 haben %4, von %5 Menschen.</translation>
    </message>
    <message>
        <source>%1 rated %2, %3 rated %4, of %5 people.</source>
        <translation>%1 haben %2 bewertet, %3 haben %4 bewertet, von %5 Menschen.</translation>
    </message>
    <message>
        <source>WHAT THE %1 IS MADE OF</source>
        <translation>WORAUS DIE %1 BESTEHT</translation>
    </message>
    <message>
        <source>The other %1</source>
        <translation>Die übrigen %1</translation>
    </message>
    <message>
        <source>Their %1 numbers, one above the other</source>
        <translation>Ihre %1 Zahlen untereinander</translation>
    </message>
</context>
<context>
    <name>kinoscope::ui::PeopleList</name>
    <message>
        <source>Find a person</source>
        <translation>Person suchen</translation>
    </message>
    <message>
        <source>Find a person: type a name or number</source>
        <translation>Person suchen: Name oder Nummer eingeben</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Leute</translation>
    </message>
    <message>
        <source>NOBODY BY THAT NAME OR NUMBER</source>
        <translation>NIEMAND MIT DIESEM NAMEN ODER DIESER NUMMER</translation>
    </message>
    <message>
        <source>PEOPLE · %1 OF %2</source>
        <translation>MENSCHEN · %1 VON %2</translation>
    </message>
    <message>
        <source>PEOPLE · %1</source>
        <translation>MENSCHEN · %1</translation>
    </message>
</context>
<context>
    <name>kinoscope::ui::PeopleModel</name>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Filme</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Typical</source>
        <translation>Typisch</translation>
    </message>
    <message>
        <source>The person, as named in the data set</source>
        <translation>Die Person, wie der Datensatz sie nennt</translation>
    </message>
    <message>
        <source>How many films the person has</source>
        <translation>Wie viele Filme die Person hat</translation>
    </message>
    <message>
        <source>How many films the person rated</source>
        <translation>Wie viele Filme die Person bewertet hat</translation>
    </message>
    <message>
        <source>Mean of the person&apos;s ratings</source>
        <translation>Mittel der Bewertungen dieser Person</translation>
    </message>
    <message>
        <source>&lt;p&gt;How closely this person&apos;s ratings follow everyone else&apos;s: their correlation with the mean of the other people&apos;s ratings of each film. 1: the same order of films, 0: unrelated, below 0: rather the opposite. It needs %1 films that others rated, too.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Wie eng die Bewertungen dieser Person denen aller anderen folgen: ihre Korrelation mit dem Mittel der Bewertungen der anderen für jeden Film. 1: dieselbe Reihenfolge der Filme, 0: kein Zusammenhang, unter 0: eher umgekehrt. Nötig sind %1 Filme, die auch andere bewertet haben.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>kinoscope::ui::PersonBar</name>
    <message>
        <source>Whose films these are</source>
        <translation>Wessen Filme das sind</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>Ratings exported from Letterboxd, IMDb, Trakt or MovieLens, or your own table</source>
        <translation>Bewertungen aus Letterboxd, IMDb, Trakt oder MovieLens oder eine eigene Tabelle</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen …</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>For both</source>
        <translation>Für beide</translation>
    </message>
    <message>
        <source>For all of them</source>
        <translation>Für alle zusammen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>kinoscope::ui::PersonMarks</name>
    <message>
        <source>own films</source>
        <translation>eigene Filme</translation>
    </message>
    <message>
        <source>speaks for it</source>
        <translation>spricht dafür</translation>
    </message>
    <message>
        <source>against</source>
        <translation>dagegen</translation>
    </message>
    <message>
        <source>%1: where most of the films that fit best lie together, %2 of %3. People have no place of their own among films.</source>
        <translation>%1: wo die meisten der am besten passenden Filme beisammenliegen, %2 von %3. Menschen haben unter Filmen keinen eigenen Ort.</translation>
    </message>
</context>
<context>
    <name>kinoscope::ui::PersonPage</name>
    <message>
        <source>What this person rated</source>
        <translation>Was diese Person bewertet hat</translation>
    </message>
    <message>
        <source>About this person</source>
        <translation>Über diese Person</translation>
    </message>
    <message>
        <source>Rated</source>
        <translation>Bewertet</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Empfohlen</translation>
    </message>
    <message>
        <source>Like-minded</source>
        <translation>Gleichgesinnte</translation>
    </message>
    <message>
        <source>‹ %1</source>
        <translation>‹ %1</translation>
    </message>
    <message>
        <source>All people</source>
        <translation>Alle Personen</translation>
    </message>
</context>
<context>
    <name>kinoscope::ui::PictureSwitch</name>
    <message>
        <source>Neighbours</source>
        <translation>Nachbarn</translation>
    </message>
    <message>
        <source>&lt;p&gt;Films that are close lie together. Directions, sizes of groups and gaps between them mean nothing. Also called: t-SNE.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Filme, die sich nahe sind, liegen beieinander. Richtungen, die Größe von Gruppen und die Lücken zwischen ihnen bedeuten nichts. Auch: t-SNE.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>PCA</source>
        <translation>PCA</translation>
    </message>
    <message>
        <source>&lt;p&gt;Films along the directions in which they differ most, which can have a meaning. Films that lie together are often not close. Also called: principal component analysis.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Filme entlang der Richtungen, in denen sie sich am meisten unterscheiden; diese können eine Bedeutung haben. Filme, die beieinanderliegen, sind sich oft nicht nahe. Auch: Hauptkomponentenanalyse.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>kinoscope::ui::PresetBox</name>
    <message>
        <source>%1 (edited)</source>
        <translation>%1 (geändert)</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Vorgabe</translation>
    </message>
</context>
<context>
    <name>kinoscope::ui::PresetLine</name>
    <message>
        <source>Reset to preset</source>
        <translation>Zur Vorgabe</translation>
    </message>
    <message>
        <source>Reset all settings to the preset</source>
        <translation>Alle Einstellungen auf die Vorgabe zurücksetzen</translation>
    </message>
    <message>
        <source>Reset to the preset&apos;s settings</source>
        <translation>Zurück zu den Einstellungen der Vorgabe</translation>
    </message>
    <message>
        <source>All as in the preset</source>
        <translation>Alles wie in der Vorgabe</translation>
    </message>
    <message>
        <source>1 setting differs from the preset</source>
        <translation>1 Einstellung weicht von der Vorgabe ab</translation>
    </message>
    <message>
        <source>%1 settings differ from the preset</source>
        <translation>%1 Einstellungen weichen von der Vorgabe ab</translation>
    </message>
</context>
<context>
    <name>kinoscope::ui::RateField</name>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>For the current run from its next batch, or for the next run</source>
        <translation>Des laufenden Laufs ab seinem nächsten Stapel, sonst des nächsten Laufs</translation>
    </message>
</context>
<context>
    <name>kinoscope::ui::RateNote</name>
    <message>
        <source>Use one rate</source>
        <translation>Eine Lernrate beibehalten</translation>
    </message>
    <message>
        <source>Use one learning rate</source>
        <translation>Stattdessen eine Lernrate beibehalten</translation>
    </message>
    <message>
        <source>Removes the changes: the next run uses the learning rate above throughout.</source>
        <translation>Lässt die Änderungen weg: Der nächste Lauf hat von Anfang bis Ende die Lernrate, die oben steht.</translation>
    </message>
    <message>
        <source>Learning rate changes during training: %1</source>
        <translation>Die Lernrate ändert sich unterwegs: %1</translation>
    </message>
</context>
<context>
    <name>kinoscope::ui::RatedList</name>
    <message>
        <source>Show fewer</source>
        <translation>Weniger zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n film(s) are not in this data set; their stars are kept.</source>
        <translation>
            <numerusform>%n Film fehlt in diesem Datensatz; seine Sterne bleiben erhalten.</numerusform>
            <numerusform>%n Filme fehlen in diesem Datensatz; ihre Sterne bleiben erhalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older film(s) are not listed: search for one to change its stars.</source>
        <translation>
            <numerusform>%n älterer Film steht nicht in der Liste: Suchen Sie ihn, um seine Sterne zu ändern.</numerusform>
            <numerusform>%n ältere Filme stehen nicht in der Liste: Suchen Sie einen, um seine Sterne zu ändern.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kinoscope::ui::RatedRow</name>
    <message>
        <source>Stars for %1</source>
        <translation>Sterne für %1</translation>
    </message>
    <message>
        <source>Remove the stars of %1</source>
        <translation>Sterne von %1 entfernen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>kinoscope::ui::RatingBars</name>
    <message>
        <source>How often it got each rating</source>
        <translation>Wie oft er jede Bewertung bekam</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>kinoscope::ui::RatingGrid</name>
    <message>
        <source>%1 for %2: %3</source>
        <translation>%1 für %2: %3</translation>
    </message>
    <message>
        <source>How people rated both</source>
        <translation>Wie beide bewertet wurden</translation>
    </message>
</context>
<context>
    <name>kinoscope::ui::RecentLinks</name>
    <message>
        <source>RECENT</source>
        <translation>ZULETZT GEÖFFNET</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
</context>
<context>
    <name>kinoscope::ui::RecommendationList</name>
    <message>
        <source>Recommended films</source>
        <translation>Empfohlene Filme</translation>
    </message>
</context>
<context>
    <name>kinoscope::ui::RecommendationPart</name>
    <message>
        <source>From familiar to surprising films</source>
        <translation>Von vertrauten zu überraschenden Filmen</translation>
    </message>
    <message>
        <source>familiar</source>
        <translation>vertraut</translation>
    </message>
    <message>
        <source>surprising</source>
        <translation>überraschend</translation>
    </message>
    <message>
        <source>Back to the full list</source>
        <translation>Zurück zur ganzen Liste</translation>
    </message>
    <message numerus="yes">
        <source>List %n hidden film(s) again</source>
        <translation>
            <numerusform>%n ausgeblendeten Film wieder anzeigen</numerusform>
            <numerusform>%n ausgeblendete Filme wieder anzeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>The list without %1</source>
        <translation>Die Liste ohne %1</translation>
    </message>
</context>
<context>
    <name>kinoscope::ui::RecommendationRow</name>
    <message>
        <source>%1. %2, %3</source>
        <translation>%1. %2, %3</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>, predicted %1 stars, give or take %2</source>
        <translation>, vorhergesagt %1 Sterne, plus oder minus %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more like it</source>
        <translation>
            <numerusform>%n ähnlicher</numerusform>
            <numerusform>%n ähnliche</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;p&gt;About two in three actual ratings lie within this range.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Etwa zwei von drei wirklichen Bewertungen liegen in diesem Bereich.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation>Auf der Karte zeigen</translation>
    </message>
    <message>
        <source>Seen it</source>
        <translation>Schon gesehen</translation>
    </message>
    <message>
        <source>Not this one</source>
        <translation>Diesen nicht</translation>
    </message>
    <message>
        <source>List without %1</source>
        <translation>Liste ohne %1</translation>
    </message>
    <message>
        <source>Why %1 ★</source>
        <translation>Warum %1 ★</translation>
    </message>
    <message>
        <source>&lt;b&gt;Why it is on the list:&lt;/b&gt; mainly because of %1.</source>
        <translation>&lt;b&gt;Warum er auf der Liste steht:&lt;/b&gt; vor allem wegen %1.</translation>
    </message>
    <message>
        <source>%1: %2 ★</source>
        <translation>%1: %2 ★</translation>
    </message>
    <message>
        <source>%1, mainly because of %2</source>
        <translation>%1, vor allem wegen %2</translation>
    </message>
    <message>
        <source>&lt;b&gt;Why it is on the list:&lt;/b&gt; people who watch %1 often watch this too, though your stars for it make the predicted ones fewer.</source>
        <translation>&lt;b&gt;Warum er auf der Liste steht:&lt;/b&gt; Wer %1 sieht, sieht oft auch diesen, obwohl Ihre Sterne dafür die Vorhersage senken.</translation>
    </message>
</context>
<context>
    <name>kinoscope::ui::RunStatus</name>
    <message>
        <source>Training progress</source>
        <translation>Fortschritt des Trainings</translation>
    </message>
    <message>
        <source> · less than 1 s left</source>
        <translation> · noch weniger als 1 s</translation>
    </message>
    <message>
        <source> · about %1 left</source>
        <translation> · noch etwa %1</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>keine Zahl</translation>
    </message>
    <message>
        <source>The error grew without bound. Try a smaller learning rate.</source>
        <translation>Der Fehler wuchs ohne Grenze. Versuchen Sie eine kleinere Lernrate, und trainieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>Training failed. Try again with other settings.</source>
        <translation>Das Training misslang. Versuchen Sie andere Einstellungen.</translation>
    </message>
    <message>
        <source>Validation error (RMSE) %1</source>
        <translation>Validierungsfehler (RMSE) %1</translation>
    </message>
    <message>
        <source>On new ratings this model is off by %1; simply using “%2” is off by %3. Don&apos;t rely on its predictions.</source>
        <translation>Auf ungesehenen Bewertungen irrt das Modell um %1, „%2“ allein um %3: Auf seine Vorhersagen ist kein Verlass.</translation>
    </message>
    <message>
        <source>The preset “%1” works better with few ratings.</source>
        <translation>Für wenige Bewertungen eignet sich die Vorgabe „%1“ besser.</translation>
    </message>
    <message>
        <source>More ratings per person and film would help.</source>
        <translation>Mehr Bewertungen je Mensch und Film würden helfen.</translation>
    </message>
    <message>
        <source>&lt;p&gt;The average distance of predictions from test ratings. Also called: mean absolute error (MAE).&lt;/p&gt;</source>
        <translation>&lt;p&gt;Wie weit Vorhersagen im Mittel von den Testbewertungen entfernt sind. Der Fachbegriff: mittlerer absoluter Fehler (MAE).&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Root mean squared error on the validation ratings, where the “validation” curve ends. Predictions are not clipped to the scale.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Die Wurzel des mittleren quadratischen Fehlers bei den Validierungsbewertungen, von Vorhersagen, wie sie sind: Dort endet die Kurve „Validierung“.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Root mean squared error on the test ratings, which training did not see, with predictions clipped to the scale. Smaller is better.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Die Wurzel des mittleren quadratischen Fehlers bei den Testbewertungen, die das Training nicht sah, von Vorhersagen, die auf die Skala begrenzt sind. Kleiner ist besser.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;As the notebook measures it, without clipping: MSE %1.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Wie das Notebook ihn misst, von Vorhersagen, wie sie sind: MSE %1.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Test error (RMSE) %1</source>
        <translation>Testfehler (RMSE) %1</translation>
    </message>
    <message>
        <source>%1 test ratings are by people or of films without training ratings; for these the model only has its random start.</source>
        <translation>%1 der Testbewertungen sind von Menschen oder zu Filmen ohne Trainingsbewertung: Für diese hat das Modell nur die Zufallszahlen, mit denen es begann.</translation>
    </message>
    <message>
        <source>Optimistic: the test set was also used to choose the epoch.</source>
        <translation>Zu günstig: Nach der Testmenge wurde auch die Epoche gewählt.</translation>
    </message>
    <message>
        <source>The mean alone: %1</source>
        <translation>Allein der Mittelwert: %1</translation>
    </message>
    <message>
        <source>Film means alone: %1</source>
        <translation>Allein die Filmmittel: %1</translation>
    </message>
    <message>
        <source>Biases alone: %1</source>
        <translation>Allein die Biaswerte: %1</translation>
    </message>
    <message>
        <source>Don&apos;t rely on it …</source>
        <translation>Verlassen Sie sich nicht darauf …</translation>
    </message>
    <message>
        <source>Some tests are guesses …</source>
        <translation>Manches ist geraten …</translation>
    </message>
    <message>
        <source>Optimistic …</source>
        <translation>Optimistisch …</translation>
    </message>
    <message>
        <source>&lt;p&gt;The error on the same test ratings of the best that needs no model: the mean of all ratings, of the film’s, or that with how high the person rates.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Der Fehler an denselben Testbewertungen bei dem Besten, was kein Modell braucht: dem Mittel aller Bewertungen, dem der Bewertungen des Films oder diesem zusammen damit, wie hoch der Mensch bewertet.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No better than popularity alone: %1</source>
        <translation>Nicht besser als die Beliebtheit allein: %1</translation>
    </message>
    <message>
        <source>No better than the mean alone: %1</source>
        <translation>Nicht besser als der Mittelwert allein: %1</translation>
    </message>
    <message>
        <source>No better than film means alone: %1</source>
        <translation>Nicht besser als die Filmmittel allein: %1</translation>
    </message>
    <message>
        <source>No better than biases alone: %1</source>
        <translation>Nicht besser als die Biaswerte allein: %1</translation>
    </message>
    <message>
        <source>&lt;p&gt;A pass goes through all training ratings once. Also called: epoch.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Ein Durchgang geht einmal durch alle Trainingsbewertungen. Der Fachbegriff: Epoche.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Paused after %1 of %2 passes</source>
        <translation>Angehalten nach %1 von %2 Durchgängen</translation>
    </message>
    <message>
        <source>Pass %1 of %2</source>
        <translation>Durchgang %1 von %2</translation>
    </message>
    <message>
        <source>Using pass %1: later ones did worse.</source>
        <translation>Durchgang %1 bleibt: Die späteren waren schlechter.</translation>
    </message>
    <message>
        <source>Using pass %1 (best).</source>
        <translation>Durchgang %1 bleibt (der beste).</translation>
    </message>
    <message>
        <source>Using pass %1 (last).</source>
        <translation>Durchgang %1 bleibt (der letzte).</translation>
    </message>
    <message>
        <source>Done: 1 pass in %1. %2</source>
        <translation>Fertig: 1 Durchgang in %1. %2</translation>
    </message>
    <message>
        <source>Done: %1 passes in %2. %3</source>
        <translation>Fertig: %1 Durchgänge in %2. %3</translation>
    </message>
    <message>
        <source>Stopped after 1 pass. %1</source>
        <translation>Nach 1 Durchgang gestoppt. %1</translation>
    </message>
    <message>
        <source>Stopped after %1 passes. %2</source>
        <translation>Gestoppt nach %1 Durchgängen. %2</translation>
    </message>
    <message>
        <source>Stopped before the first pass was complete, so there is no model.</source>
        <translation>Gestoppt, bevor der erste Durchgang fertig war: Es gibt kein Modell zu behalten.</translation>
    </message>
</context>
<context>
    <name>kinoscope::ui::RunTableDelegate</name>
    <message>
        <source>Name of run %1</source>
        <translation>Name von Lauf %1</translation>
    </message>
    <message>
        <source>Note on run %1</source>
        <translation>Notiz zu Lauf %1</translation>
    </message>
</context>
<context>
    <name>kinoscope::ui::RunTableModel</name>
    <message>
        <source>Star</source>
        <translation>Stern</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Starred runs are kept when the list is full</source>
        <translation>Läufe mit Stern bleiben in der Liste, wenn es zu viele werden</translation>
    </message>
    <message>
        <source>Click a square to show or hide the run&apos;s curve</source>
        <translation>Ein Klick auf ein Quadrat zeichnet die Kurve des Laufs oder blendet sie aus</translation>
    </message>
    <message>
        <source>Double-click or press F2 to edit</source>
        <translation>Mit Doppelklick oder F2 zu ändern</translation>
    </message>
    <message>
        <source>Settings that differ from the preset, or how the run failed</source>
        <translation>Einstellungen, die nicht die der Vorgabe sind, und woran der Lauf scheiterte</translation>
    </message>
    <message>
        <source>Test error (RMSE) of the model. Smaller is better.</source>
        <translation>Testfehler (RMSE) des Modells. Kleiner ist besser.</translation>
    </message>
    <message>
        <source>Training time without pauses</source>
        <translation>Wie lange trainiert wurde, ohne Pausen</translation>
    </message>
    <message>
        <source>Double-click to add a note</source>
        <translation>Doppelklicken, um etwas zum Lauf zu notieren</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Remove the star</source>
        <translation>Den Stern wegnehmen</translation>
    </message>
    <message>
        <source>This run is shown.</source>
        <translation>Dieser wird gezeigt.</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>mit Stern</translation>
    </message>
    <message>
        <source>no star</source>
        <translation>ohne Stern</translation>
    </message>
    <message>
        <source>run %1, shown</source>
        <translation>Lauf %1, gezeigt</translation>
    </message>
    <message>
        <source>run %1</source>
        <translation>Lauf %1</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>Durchgänge</translation>
    </message>
    <message>
        <source>The pass in use, of those completed. Also called: epoch.</source>
        <translation>Der behaltene Durchgang, von allen. Der Fachbegriff: Epoche.</translation>
    </message>
    <message>
        <source>Validation error (RMSE) after the pass in use</source>
        <translation>Validierungsfehler (RMSE) nach dem behaltenen Durchgang</translation>
    </message>
    <message>
        <source>Training error (RMSE) of the pass in use</source>
        <translation>Trainingsfehler (RMSE) im behaltenen Durchgang</translation>
    </message>
</context>
<context>
    <name>kinoscope::ui::RunsModel</name>
    <message>
        <source>&lt;p&gt;This run is shown.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Dieser wird gezeigt.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Click to show this run. Click the square to show or hide its curve.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Ein Klick zeigt ihn wieder; das Kästchen zeichnet seine Kurve zu den anderen.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>, shown</source>
        <translation>, gezeigt</translation>
    </message>
    <message>
        <source>%1, %2%3</source>
        <translation>%1, %2%3</translation>
    </message>
    <message>
        <source>error %1</source>
        <translation>Fehler %1</translation>
    </message>
    <message>
        <source>&lt;p&gt;%1 passes · test error (RMSE) %2&lt;/p&gt;</source>
        <translation>&lt;p&gt;%1 Durchgänge · Testfehler (RMSE) %2&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>kinoscope::ui::RunsPage</name>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Zeigen</translation>
    </message>
    <message>
        <source>Show this run with its map, lists and curves</source>
        <translation>Diesen Lauf wieder zeigen, mit seiner Karte, seinen Listen und Kurven</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>Give the run a name</source>
        <translation>Dem Lauf einen eigenen Namen geben</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Remove it from the list; Edit &gt; Undo brings it back</source>
        <translation>Aus der Liste nehmen; Bearbeiten &gt; Rückgängig holt ihn zurück</translation>
    </message>
    <message>
        <source>E&amp;xport CSV…</source>
        <translation>CSV e&amp;xportieren …</translation>
    </message>
    <message>
        <source>Save all runs with their settings to a CSV file</source>
        <translation>Alle Läufe mit ihren Einstellungen in eine CSV-Datei schreiben</translation>
    </message>
    <message>
        <source>Every run you train is listed here.</source>
        <translation>Hier steht jeder Lauf, den Sie trainieren.</translation>
    </message>
    <message>
        <source>1 run</source>
        <translation>1 Lauf</translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation>%1 Läufe</translation>
    </message>
    <message>
        <source>Select a run first.</source>
        <translation>Wählen Sie zuerst einen Lauf.</translation>
    </message>
    <message>
        <source>Other runs are available when this one finishes.</source>
        <translation>Andere Läufe sind verfügbar, wenn der laufende zu Ende ist.</translation>
    </message>
    <message>
        <source>This run is shown.</source>
        <translation>Dieser wird gezeigt.</translation>
    </message>
    <message>
        <source>A failed run can&apos;t be shown without its ratings.</source>
        <translation>Ohne seine Bewertungen ist von einem gescheiterten Lauf nichts zu zeigen.</translation>
    </message>
    <message>
        <source>Run %1 is shown. Show another one to delete it.</source>
        <translation>Lauf %1 wird gezeigt. Zeigen Sie einen anderen, um ihn zu löschen.</translation>
    </message>
    <message>
        <source>The map shows run %1. Show another one to delete it.</source>
        <translation>Die Karte ist die von Lauf %1. Zeigen Sie einen anderen, um ihn zu löschen.</translation>
    </message>
</context>
<context>
    <name>kinoscope::ui::RunsPanel</name>
    <message>
        <source>Runs of this session</source>
        <translation>Läufe dieser Sitzung</translation>
    </message>
    <message>
        <source>Other runs are available when this one finishes.</source>
        <translation>Die anderen sind wieder zu sehen, wenn dieser Lauf zu Ende ist.</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Vergleichen …</translation>
    </message>
    <message>
        <source>RUNS</source>
        <translation>LÄUFE</translation>
    </message>
    <message>
        <source>Compare two runs</source>
        <translation>Zwei Läufe vergleichen</translation>
    </message>
    <message>
        <source>See how two runs differ</source>
        <translation>Was zwei Läufe aus denselben Bewertungen gemacht haben</translation>
    </message>
</context>
<context>
    <name>kinoscope::ui::RunsTable</name>
    <message>
        <source>Runs of this session</source>
        <translation>Läufe dieser Sitzung</translation>
    </message>
</context>
<context>
    <name>kinoscope::ui::SearchModel</name>
    <message>
        <source>No matching film</source>
        <translation>Kein Film dieses Namens</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The newest film here is from %1.</source>
        <translation>Der neueste Film hier ist von %1.</translation>
    </message>
    <message>
        <source>No matching film. Did you mean:</source>
        <translation>Kein Film dieses Namens. Meinten Sie:</translation>
    </message>
    <message>
        <source>%1: %2; the one with the most ratings is shown</source>
        <translation>%1: %2, von denen die mit mehr Bewertungen gezeigt wird</translation>
    </message>
</context>
<context>
    <name>kinoscope::ui::SelectButton</name>
    <message>
        <source>Select films</source>
        <translation>Filme auswählen</translation>
    </message>
    <message>
        <source>Shift-drag on the map to select films, or choose a tool from this menu</source>
        <translation>Filme umfahren, um sie auszuwählen: mit gehaltener Umschalttaste, oder mit einem Werkzeug aus diesem Menü</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>Ziehen verschiebt die Karte</translation>
    </message>
    <message>
        <source>Box select	Shift+drag</source>
        <translation>Ziehen zeichnet ein Rechteck	Umschalt+Ziehen</translation>
    </message>
    <message>
        <source>Lasso	Ctrl+Shift+drag</source>
        <translation>Ziehen zeichnet frei	Strg+Umschalt+Ziehen</translation>
    </message>
    <message>
        <source>Select all in view	Ctrl+A</source>
        <translation>Alle sichtbaren auswählen	Strg+A</translation>
    </message>
    <message>
        <source>Clear the selection	Esc</source>
        <translation>Auswahl aufheben	Esc</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
</context>
<context>
    <name>kinoscope::ui::SelectedPage</name>
    <message>
        <source>&amp;Show only these</source>
        <translation>&amp;Nur diese auf der Karte</translation>
    </message>
    <message>
        <source>Selected films</source>
        <translation>Ausgewählte Filme</translation>
    </message>
    <message>
        <source>Shift-drag on the map to select films.</source>
        <translation>Ziehen Sie bei gedrückter Umschalttaste einen Rahmen um Filme auf der Karte, um sie hier aufzulisten.</translation>
    </message>
    <message>
        <source>Show only these</source>
        <translation>Nur diese auf der Karte</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the list for a spreadsheet</source>
        <translation>Die ganze Liste kopieren, um sie in eine Tabelle einzufügen</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren …</translation>
    </message>
    <message>
        <source>Save the list to a CSV file</source>
        <translation>Die Liste in eine CSV-Datei schreiben</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>Deselect all films</source>
        <translation>Keinen Film auswählen</translation>
    </message>
    <message>
        <source>1 film</source>
        <translation>1 Film</translation>
    </message>
    <message>
        <source>%1 films</source>
        <translation>%1 Filme</translation>
    </message>
    <message>
        <source>Hide all other films on the map; Esc shows them again</source>
        <translation>Lässt auf der Karte alle anderen Filme weg; Esc zeigt sie wieder</translation>
    </message>
    <message numerus="yes">
        <source>Back to %n film(s)</source>
        <translation>
            <numerusform>Zurück zu %n Film</numerusform>
            <numerusform>Zurück zu %n Filmen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kinoscope::ui::SelectionStrip</name>
    <message>
        <source>Copy titles</source>
        <translation>Titel kopieren</translation>
    </message>
    <message>
        <source>Copy the titles of the selected films</source>
        <translation>Die Titel der ausgewählten Filme kopieren</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message>
        <source>1 film selected</source>
        <translation>1 Film ausgewählt</translation>
    </message>
    <message>
        <source>%1 films selected</source>
        <translation>%1 Filme ausgewählt</translation>
    </message>
    <message>
        <source>List of the selected films</source>
        <translation>Liste der ausgewählten Filme</translation>
    </message>
    <message>
        <source>List, copy or export them</source>
        <translation>Auflisten: zum Kopieren und Exportieren</translation>
    </message>
    <message>
        <source>Show only these</source>
        <translation>Nur diese</translation>
    </message>
    <message>
        <source>Show only the selected films</source>
        <translation>Nur die ausgewählten Filme zeigen</translation>
    </message>
    <message>
        <source>Show all films</source>
        <translation>Alle Filme zeigen</translation>
    </message>
    <message>
        <source>Hide all other films</source>
        <translation>Alle Filme außer den ausgewählten weglassen</translation>
    </message>
    <message>
        <source>Esc does the same</source>
        <translation>Esc tut dasselbe</translation>
    </message>
    <message>
        <source>Showing only the selected films; Esc shows all</source>
        <translation>Nur die ausgewählten Filme sind zu sehen. Esc zeigt wieder alle</translation>
    </message>
</context>
<context>
    <name>kinoscope::ui::SettingForm</name>
    <message>
        <source>This build of LibTorch has no CUDA.</source>
        <translation>Dieses LibTorch hat kein CUDA.</translation>
    </message>
</context>
<context>
    <name>kinoscope::ui::SettingSwitches</name>
    <message>
        <source>&lt;p&gt;Needs ratings with dates; these have none.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Diese Bewertungen haben keine Zeiten; niemand weiß, welche die letzten waren.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;These data hold nothing else to learn from.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Hier gibt es nichts anderes, woraus gelernt werden kann.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Needs the CPU: choose another device.</source>
        <translation>Braucht die CPU: Wählen Sie ein anderes Gerät.</translation>
    </message>
    <message>
        <source>Not with “%1”: choose another optimizer.</source>
        <translation>Nicht mit „%1“: Wählen Sie einen anderen Trainingsschritt.</translation>
    </message>
    <message>
        <source>Does not learn from what people watched.</source>
        <translation>Lernt nichts vom Gesehenen.</translation>
    </message>
    <message>
        <source>Always on without ratings.</source>
        <translation>Immer so, wo niemand bewertet.</translation>
    </message>
    <message>
        <source>Who rated a film counts, not only how.</source>
        <translation>Es zählt auch, wer einen Film bewertet hat.</translation>
    </message>
    <message>
        <source>Patience always uses the best pass.</source>
        <translation>Mit Geduld bleibt immer der beste Durchgang.</translation>
    </message>
</context>
<context>
    <name>kinoscope::ui::Sheet</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
</context>
<context>
    <name>kinoscope::ui::SpeedButton</name>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>During training</source>
        <translation>Beim Lernen</translation>
    </message>
    <message>
        <source>Full speed</source>
        <translation>Volles Tempo</translation>
    </message>
    <message>
        <source>Slow: one epoch at a time</source>
        <translation>Langsam: Epoche für Epoche</translation>
    </message>
    <message>
        <source>Slow: a tenth of an epoch at a time</source>
        <translation>Langsam: Zehntel einer Epoche</translation>
    </message>
    <message>
        <source>Slow: one batch at a time</source>
        <translation>Langsam: Stapel für Stapel</translation>
    </message>
    <message>
        <source>Slows training to four steps a second so you can watch map and curves. The result stays the same.</source>
        <translation>Das Training wartet viermal in der Sekunde auf den nächsten Takt, damit man Karte und Kurven zusehen kann. Gelernt wird dasselbe.</translation>
    </message>
    <message>
        <source>%1, slow</source>
        <translation>%1, langsam</translation>
    </message>
    <message numerus="yes">
        <source>Play goes through %n epoch(s) a second</source>
        <translation>
            <numerusform>Beim Abspielen %n Epoche in der Sekunde</numerusform>
            <numerusform>Beim Abspielen %n Epochen in der Sekunde</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; training is slowed down</source>
        <translation>%1; das Training ist verlangsamt</translation>
    </message>
    <message>
        <source>Playing</source>
        <translation>Abspielen</translation>
    </message>
</context>
<context>
    <name>kinoscope::ui::SplitPage</name>
    <message>
        <source>Sizes of training, validation and test set</source>
        <translation>Größe von Trainings-, Validierungs- und Testteil</translation>
    </message>
    <message>
        <source>Training set: the model learns from it. %1 extra models, each trained without a fifth of it, give the validation curve.</source>
        <translation>Trainingsteil: Daraus lernt das Modell. %1 weitere Modelle, jedes ohne ein Fünftel davon, zeichnen die Validierungskurve.</translation>
    </message>
    <message>
        <source>Training set: the model learns from it</source>
        <translation>Trainingsteil: Daraus lernt das Modell</translation>
    </message>
    <message>
        <source>Validation set: gives the validation curve, not learned from</source>
        <translation>Validierungsteil: zeichnet die Kurve, aus ihm wird nicht gelernt</translation>
    </message>
    <message>
        <source>Test set: gives the validation curve and the test error, not learned from</source>
        <translation>Testteil: zeichnet die Kurve und misst den Fehler, aus ihm wird nicht gelernt</translation>
    </message>
    <message>
        <source>Test set: used once, at the end</source>
        <translation>Testteil: wird einmal angesehen, am Ende</translation>
    </message>
    <message>
        <source>training %1, validation %2, test %3</source>
        <translation>Training %1, Validierung %2, Test %3</translation>
    </message>
    <message>
        <source>%1 (%2%)</source>
        <translation>%1 (%2 %)</translation>
    </message>
</context>
<context>
    <name>kinoscope::ui::SpreadMarks</name>
    <message>
        <source>Ellipses: how far a film moves between seeds (1 standard deviation)</source>
        <translation>Ellipsen: wie weit ein Film von Startwert zu Startwert wandert (1 Standardabweichung)</translation>
    </message>
</context>
<context>
    <name>kinoscope::ui::StabilityBar</name>
    <message>
        <source>How stable?</source>
        <translation>Stabil?</translation>
    </message>
    <message>
        <source>&lt;p&gt;Training starts from random numbers. Retrain in the background with other seeds to see which neighbours stay the same.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Das Training beginnt mit Zufallszahlen. Läufe, die sich nur im Startwert unterscheiden, sind sich bei manchen Filmen einig und bei anderen nicht: Trainieren Sie ein paar mehr im Hintergrund, um zu sehen, welche der ähnlichsten Filme bleiben.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Retrain</source>
        <translation>Weitere Startwerte trainieren</translation>
    </message>
    <message>
        <source>Number of seeds</source>
        <translation>Wie viele weitere Startwerte</translation>
    </message>
    <message>
        <source> seeds</source>
        <translation> Startwerte</translation>
    </message>
    <message>
        <source>Retraining with other seeds</source>
        <translation>Weitere Startwerte werden trainiert</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel retraining</source>
        <translation>Das Training weiterer Startwerte abbrechen</translation>
    </message>
    <message>
        <source>Stability</source>
        <translation>Streuung</translation>
    </message>
    <message>
        <source>Show stability on the map</source>
        <translation>Die Streuung auf der Karte zeigen</translation>
    </message>
    <message>
        <source>&lt;p&gt;Ellipses around the picked film and its neighbours: how far each moves between seeds (one standard deviation), with all maps aligned to this one.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Ellipsen auf der Karte um den gewählten Film und seine ähnlichsten: wie weit jeder von Startwert zu Startwert wandert, eine Standardabweichung, nachdem alle Karten so nah wie möglich an diese gedreht wurden.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Comparing the seeds …</source>
        <translation>Die Startwerte werden verglichen …</translation>
    </message>
    <message>
        <source>No film has enough ratings.</source>
        <translation>Kein Film hat genug Bewertungen.</translation>
    </message>
    <message>
        <source>%1% of neighbours agree</source>
        <translation>%1 % der Nachbarn gleich</translation>
    </message>
    <message>
        <source>&lt;p&gt;Any two of these %1 seeds share %2% of a film&apos;s ten closest films, on average over %3 films.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Je zwei dieser %1 Startwerte haben im Mittel über %3 Filme %2 % der zehn nächsten Filme gemeinsam.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>kinoscope::ui::StarRating</name>
    <message>
        <source>Click a star, Shift+click for half a star, or press 1 to 5 (0 removes)</source>
        <translation>Auf einen Stern klicken, mit Umschalt für einen halben, oder 1 bis 5 drücken (0 entfernt)</translation>
    </message>
</context>
<context>
    <name>kinoscope::ui::StartPage</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>or drop a folder, a table (CSV, spreadsheet) or a ZIP archive anywhere in this window</source>
        <translation>oder einen Ordner, eine Tabelle (CSV, Tabellenkalkulation) oder ein Archiv (ZIP) irgendwo in dieses Fenster ziehen</translation>
    </message>
    <message>
        <source>Open from this computer</source>
        <translation>Von diesem Computer öffnen</translation>
    </message>
    <message>
        <source>Download ratings</source>
        <translation>Bewertungen herunterladen</translation>
    </message>
    <message>
        <source>MovieLens and others: 100,000 to 32 million real ratings.</source>
        <translation>MovieLens und andere: 100.000 bis 32 Millionen echte Bewertungen.</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsehen …</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Die Demo ausprobieren</translation>
    </message>
    <message>
        <source>Real titles, simulated viewers. Works offline.</source>
        <translation>Echte Titel, simulierte Zuschauer. Ohne Internet.</translation>
    </message>
    <message>
        <source>Open the demo</source>
        <translation>Demo öffnen</translation>
    </message>
    <message>
        <source>A MovieLens folder, a ZIP archive, a spreadsheet or another table of your own.</source>
        <translation>Ein MovieLens-Ordner, ein ZIP-Archiv, eine eigene Tabelle.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Or start from ratings</source>
        <translation>Oder mit Bewertungen beginnen</translation>
    </message>
</context>
<context>
    <name>kinoscope::ui::TopCountBox</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Number of labelled films</source>
        <translation>Zahl der Filme mit Titel</translation>
    </message>
    <message>
        <source>How many films are labelled: the most appealing ones (highest bias) that enough people rated.</source>
        <translation>Wie viele Filme Titel haben: die, die Menschen abgesehen vom Geschmack am besten gefallen (höchster Bias), wenn genug Menschen sie bewertet haben.</translation>
    </message>
</context>
<context>
    <name>kinoscope::ui::TrainingPanel</name>
    <message>
        <source>Train again</source>
        <translation>Neu trainieren</translation>
    </message>
    <message>
        <source>RATINGS</source>
        <translation>BEWERTUNGEN</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Open another data set</source>
        <translation>Andere Daten öffnen</translation>
    </message>
</context>
<context>
    <name>kinoscope::ui::Transport</name>
    <message>
        <source>Epoch shown on the map</source>
        <translation>Epoche auf der Karte</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Pause the epochs</source>
        <translation>Epochen an&amp;halten</translation>
    </message>
    <message>
        <source>&amp;Play the epochs</source>
        <translation>Epochen &amp;abspielen</translation>
    </message>
    <message>
        <source>%1 (Space)</source>
        <translation>%1 (Leertaste)</translation>
    </message>
    <message>
        <source>Next epoch (.)</source>
        <translation>Eine Epoche weiter (.)</translation>
    </message>
    <message>
        <source>Next epoch</source>
        <translation>Eine Epoche weiter</translation>
    </message>
    <message>
        <source>Train one epoch</source>
        <translation>Eine Epoche lernen</translation>
    </message>
    <message>
        <source>Epoch 0 of %1 (random start)</source>
        <translation>Epoche 0 von %1 (zufälliger Anfang)</translation>
    </message>
    <message>
        <source>Go back through the epochs here once there are two.</source>
        <translation>Hier geht es durch die Epochen zurück, sobald es zwei gibt.</translation>
    </message>
    <message>
        <source>%1 of %2 epochs are kept: more would take too much memory.</source>
        <translation>%1 von %2 Epochen sind noch da: mehr bräuchten zu viel Speicher.</translation>
    </message>
    <message>
        <source>Drag or use the arrow keys to see how the films found their places.</source>
        <translation>Ziehen oder Pfeiltasten: sehen, wie die Filme ihren Platz gefunden haben.</translation>
    </message>
</context>
<context>
    <name>kinoscope::ui::UnclearTitles</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Which film do you mean?</source>
        <translation>Welchen Film meinen Sie?</translation>
    </message>
    <message>
        <source>These titles could be more than one film here. Choose the one you rated.</source>
        <translation>Diese Titel könnten hier mehrere Filme sein. Wählen Sie den, den Sie bewertet haben.</translation>
    </message>
    <message>
        <source>%1, %2 ★</source>
        <translation>%1, %2 ★</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Keiner davon</translation>
    </message>
    <message>
        <source>Add them</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
</context>
<context>
    <name>kinoscope::ui::VectorStrip</name>
    <message>
        <source>The film&apos;s numbers</source>
        <translation>Die Zahlen des Films</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Number %1: %2&lt;/b&gt;&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Zahl %1: %2&lt;/b&gt;&lt;/p&gt;</translation>
    </message>
    <message>
        <source>%1 numbers of size %2</source>
        <translation>%1 Zahlen der Größe %2</translation>
    </message>
    <message>
        <source>&lt;p&gt;The %1 numbers that describe this film, from the largest to the smallest: blue above 0, brown below, pale near 0. The closest films have theirs in the same order: the more alike, the more even the strip.&lt;/p&gt;&lt;p&gt;Also called: factors or embedding.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Die %1 Zahlen, die den Film beschreiben, von der größten zur kleinsten: blau über 0, braun unter 0, blass nahe 0. Die ähnlichsten Filme haben ihre in derselben Reihenfolge: Je ähnlicher, desto gleichmäßiger ist der Streifen.&lt;/p&gt;&lt;p&gt;Der Fachbegriff: Faktoren, oder Embedding.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>kinoscope::ui::ViewButton</name>
    <message>
        <source>Show on the map</source>
        <translation>Auf der Karte zeigen</translation>
    </message>
    <message>
        <source>Map options</source>
        <translation>Was die Karte noch zeigt</translation>
    </message>
    <message>
        <source>Lines to the closest films</source>
        <translation>Linien zu den ähnlichsten Filmen</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <source>Animate changes</source>
        <translation>Änderungen gleiten</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
</context>
<context>
    <name>kinoscope::ui::Welcome</name>
    <message>
        <source>See what films have in common</source>
        <translation>Sehen, was Filme gemeinsam haben</translation>
    </message>
    <message>
        <source>Kinoscope learns from people&apos;s ratings alone, and you can watch. Choose a data set to start.</source>
        <translation>Kinoscope lernt allein aus den Bewertungen von Menschen, und Sie können zusehen. Wählen Sie zuerst einen Datensatz.</translation>
    </message>
</context>
<context>
    <name>kinoscope::ui::WhyBars</name>
    <message>
        <source>What most people would give: %1</source>
        <translation>Was die meisten geben würden: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s): %1</source>
        <translation>
            <numerusform>%n weiterer: %1</numerusform>
            <numerusform>%n weitere: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>What most people would give</source>
        <translation>Was die meisten geben würden</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>For you</source>
        <translation>Für Sie</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Für %1</translation>
    </message>
</context>
</TS>
