<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>kinoscope::RecoveryBar</name>
    <message numerus="yes">
        <source>Kinoscope ended before this run was saved: %1, %n epoch(s), %2.</source>
        <translation>
            <numerusform>Kinoscope ended before this run was saved: %1, %n epoch, %2.</numerusform>
            <numerusform>Kinoscope ended before this run was saved: %1, %n epochs, %2.</numerusform>
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
</context>
</TS>
