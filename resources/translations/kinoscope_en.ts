<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ItemWords</name>
    <message numerus="yes">
        <source>%n film(s)</source>
        <translation>
            <numerusform>%n film</numerusform>
            <numerusform>%n films</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n book(s)</source>
        <translation>
            <numerusform>%n book</numerusform>
            <numerusform>%n books</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n song(s)</source>
        <translation>
            <numerusform>%n song</numerusform>
            <numerusform>%n songs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n game(s)</source>
        <translation>
            <numerusform>%n game</numerusform>
            <numerusform>%n games</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n joke(s)</source>
        <translation>
            <numerusform>%n joke</numerusform>
            <numerusform>%n jokes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n product</numerusform>
            <numerusform>%n products</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PairVerdict</name>
    <message numerus="yes">
        <source>%n people rated both</source>
        <translation>
            <numerusform>%n person rated both</numerusform>
            <numerusform>%n people rated both</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people have both</source>
        <translation>
            <numerusform>%n person has both</numerusform>
            <numerusform>%n people have both</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonRows</name>
    <message numerus="yes">
        <source>%n film(s)</source>
        <translation>
            <numerusform>%n film</numerusform>
            <numerusform>%n films</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RegionTexts</name>
    <message numerus="yes">
        <source>%n film(s) that the same people like</source>
        <translation>
            <numerusform>%n film that the same people like</numerusform>
            <numerusform>%n films that the same people like</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>True of %1 of %n film(s) here</source>
        <translation>
            <numerusform>True of %1 of %n film here</numerusform>
            <numerusform>True of %1 of %n films here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Elsewhere of %1 of %n film(s)</source>
        <translation>
            <numerusform>Elsewhere of %1 of %n film</numerusform>
            <numerusform>Elsewhere of %1 of %n films</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunDeletion</name>
    <message numerus="yes">
        <source>delete %n run(s)</source>
        <translation>
            <numerusform>delete %n run</numerusform>
            <numerusform>delete %n runs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kinoscope::ImportDialog</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rating(s)</source>
        <translation>
            <numerusform>%n rating</numerusform>
            <numerusform>%n ratings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open %n rating(s)</source>
        <translation>
            <numerusform>Open %n rating</numerusform>
            <numerusform>Open %n ratings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%n pair</numerusform>
            <numerusform>%n pairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open %n pair(s)</source>
        <translation>
            <numerusform>Open %n pair</numerusform>
            <numerusform>Open %n pairs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kinoscope::ListImport</name>
    <message numerus="yes">
        <source>%n film(s) are not in this data set.</source>
        <translation>
            <numerusform>%n film is not in this data set.</numerusform>
            <numerusform>%n films are not in this data set.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n title(s) could be several films and were skipped.</source>
        <translation>
            <numerusform>%n title could be several films and was skipped.</numerusform>
            <numerusform>%n titles could be several films and were skipped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rating(s) could not be used.</source>
        <translation>
            <numerusform>%n rating could not be used.</numerusform>
            <numerusform>%n ratings could not be used.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n film(s) came more than once; the last rating counts.</source>
        <translation>
            <numerusform>%n film came more than once; the last rating counts.</numerusform>
            <numerusform>%n films came more than once; the last rating counts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more.</source>
        <translation>
            <numerusform>%1 and %n more.</numerusform>
            <numerusform>%1 and %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n title(s) could be several films.</source>
        <translation>
            <numerusform>%n title could be several films.</numerusform>
            <numerusform>%n titles could be several films.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kinoscope::RecoveryBar</name>
    <message numerus="yes">
        <source>Kinoscope closed before this run was saved: %1, %n pass(es), %2.</source>
        <translation>
            <numerusform>Kinoscope closed before this run was saved: %1, %n pass, %2.</numerusform>
            <numerusform>Kinoscope closed before this run was saved: %1, %n passes, %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kinoscope::Saving</name>
    <message numerus="yes">
        <source>Exported %n file(s) into %1.</source>
        <translation>
            <numerusform>Exported %n file into %1.</numerusform>
            <numerusform>Exported %n files into %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %n film(s) as %1.</source>
        <translation>
            <numerusform>Exported %n film as %1.</numerusform>
            <numerusform>Exported %n films as %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %n run(s) as %1.</source>
        <translation>
            <numerusform>Exported %n run as %1.</numerusform>
            <numerusform>Exported %n runs as %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kinoscope::UnsavedRunGuard</name>
    <message numerus="yes">
        <source>%n run(s) have not been saved: %1.</source>
        <translation>
            <numerusform>%n run has not been saved: %1.</numerusform>
            <numerusform>%n runs have not been saved: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kinoscope::ui::FirstFilms</name>
    <message numerus="yes">
        <source>A FIRST GUESS FROM %n FILM(S)</source>
        <translation>
            <numerusform>A FIRST GUESS FROM %n FILM</numerusform>
            <numerusform>A FIRST GUESS FROM %n FILMS</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kinoscope::ui::ForMePanel</name>
    <message numerus="yes">
        <source>%1: %n film(s)</source>
        <translation>
            <numerusform>%1: %n film</numerusform>
            <numerusform>%1: %n films</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kinoscope::ui::LikeMindedRow</name>
    <message numerus="yes">
        <source>%n film(s) in common</source>
        <translation>
            <numerusform>%n film in common</numerusform>
            <numerusform>%n films in common</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kinoscope::ui::PairCard</name>
    <message numerus="yes">
        <source>Among the closest in %1 of %n other seed(s).</source>
        <translation>
            <numerusform>Among the closest in %1 of %n other seed.</numerusform>
            <numerusform>Among the closest in %1 of %n other seeds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kinoscope::ui::RatedList</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n film(s) are not in this data set; their stars are kept.</source>
        <translation>
            <numerusform>%n film is not in this data set; its stars are kept.</numerusform>
            <numerusform>%n films are not in this data set; their stars are kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older film(s) are not listed: search for one to change its stars.</source>
        <translation>
            <numerusform>%n older film is not listed: search for it to change its stars.</numerusform>
            <numerusform>%n older films are not listed: search for one to change its stars.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kinoscope::ui::RecommendationPart</name>
    <message numerus="yes">
        <source>List %n hidden film(s) again</source>
        <translation>
            <numerusform>List %n hidden film again</numerusform>
            <numerusform>List %n hidden films again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kinoscope::ui::RecommendationRow</name>
    <message numerus="yes">
        <source>%n more like it</source>
        <translation>
            <numerusform>%n more like it</numerusform>
            <numerusform>%n more like it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kinoscope::ui::SelectedPage</name>
    <message numerus="yes">
        <source>Back to %n film(s)</source>
        <translation>
            <numerusform>Back to %n film</numerusform>
            <numerusform>Back to %n films</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kinoscope::ui::SpeedButton</name>
    <message numerus="yes">
        <source>Play goes through %n epoch(s) a second</source>
        <translation>
            <numerusform>Play goes through %n epoch a second</numerusform>
            <numerusform>Play goes through %n epochs a second</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kinoscope::ui::WhyBars</name>
    <message numerus="yes">
        <source>%n other(s): %1</source>
        <translation>
            <numerusform>%n other: %1</numerusform>
            <numerusform>%n others: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
</context>
</TS>
