<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>BantStanding</name>
    <message>
        <source>never asked</source>
        <comment>criterion</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked %1, ask again</source>
        <comment>date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the date of purchase has passed, ask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked, no answer</source>
        <comment>criterion</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <comment>criterion</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs planned or approved</source>
        <comment>budget</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs approved</source>
        <comment>budget</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs an influencer or a decision maker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs a decision maker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs nice to have or a confirmed problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs a confirmed problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs 3–12 months or sooner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs under 3 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget planned or approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A contact who influences the decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A contact who decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A need, at least nice to have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A confirmed problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A purchase within 12 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A purchase within 3 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 met</source>
        <comment>criteria</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>criterion and where it stands</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, %3.</source>
        <comment>criterion, answer, met or not met</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BantText</name>
    <message>
        <source>Unknown</source>
        <comment>answer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <comment>budget</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <comment>budget</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <comment>budget</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked, no answer</source>
        <comment>answer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <comment>authority</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Influencer</source>
        <comment>authority</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision maker</source>
        <comment>authority</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <comment>need</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nice to have</source>
        <comment>need</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem confirmed</source>
        <comment>need</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over 12 months</source>
        <comment>timeframe</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3–12 months</source>
        <comment>timeframe</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under 3 months</source>
        <comment>timeframe</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeframe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B</source>
        <comment>letter for Budget</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A</source>
        <comment>letter for Authority</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N</source>
        <comment>letter for Need</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T</source>
        <comment>letter for Timeframe</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <comment>criterion</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not met</source>
        <comment>criterion</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>met</source>
        <comment>criterion</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>call</source>
        <comment>where an answer came from</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mail</source>
        <comment>where an answer came from</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>form</source>
        <comment>where an answer came from</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>where an answer came from, and when</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Nothing is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(not known)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DomainText</name>
    <message>
        <source>Hot</source>
        <comment>temperature</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warm</source>
        <comment>temperature</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cold</source>
        <comment>temperature</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hot, provisional</source>
        <comment>temperature</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warm, provisional</source>
        <comment>temperature</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cold, provisional</source>
        <comment>temperature</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cold, high potential</source>
        <comment>temperature</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below MQL</source>
        <comment>score band</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MQL</source>
        <comment>score band</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQL</source>
        <comment>score band</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disqualified</source>
        <comment>score band</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit</source>
        <comment>axis of the score: who they are</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engagement</source>
        <comment>axis of the score: what they do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qualification</source>
        <comment>axis of the score: BANT answers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead</source>
        <comment>stage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MQL</source>
        <comment>stage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SAL</source>
        <comment>stage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQL</source>
        <comment>stage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <comment>stage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disqualified</source>
        <comment>stage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost</source>
        <comment>stage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recycled</source>
        <comment>stage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Churned</source>
        <comment>stage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by a person</source>
        <comment>who moved the stage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by a rule</source>
        <comment>who moved the stage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by an import</source>
        <comment>who moved the stage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <comment>deal</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Won</source>
        <comment>deal</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost</source>
        <comment>deal</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Website</source>
        <comment>channel</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <comment>channel</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social media</source>
        <comment>channel</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <comment>channel</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales</source>
        <comment>channel</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No stage</source>
        <comment>step of the buyer&apos;s journey</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Awareness</source>
        <comment>step of the buyer&apos;s journey</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consideration</source>
        <comment>step of the buyer&apos;s journey</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <comment>step of the buyer&apos;s journey</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no result</source>
        <comment>call</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reached</source>
        <comment>call</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not reached</source>
        <comment>call</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer</source>
        <comment>call</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>voicemail</source>
        <comment>call</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong number</source>
        <comment>call</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grade %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldText</name>
    <message>
        <source>External id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Industry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annual revenue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sells to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchase by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free mailbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disposable mailbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qualification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crossed the MQL line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crossed the SQL line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of the activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page, asset or message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration in seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visitor id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start of the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result of the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Won or lost on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Won on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deal id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deal name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this stage since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days since an activity</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldValues</name>
    <message>
        <source>Companies (B2B)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consumers (B2C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Companies and consumers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Management</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchasing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engineering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Research</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logistics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <comment>value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <comment>value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top management</source>
        <comment>title rank: chief executive and the like</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vice president</source>
        <comment>title rank</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Director</source>
        <comment>title rank</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manager</source>
        <comment>title rank</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Specialist</source>
        <comment>title rank</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Student</source>
        <comment>title rank</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>title rank</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by hand</source>
        <comment>where a value came from</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import</source>
        <comment>where a value came from</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1, %2</source>
        <comment>list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>quotation</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormatDurations</name>
    <message numerus="yes">
        <source>%1 minute(s)</source>
        <comment>length</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 hour(s)</source>
        <comment>length</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 day(s)</source>
        <comment>length</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>short length</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>short length, hours</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>short length, days</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 second(s)</source>
        <comment>length</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in less than a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>in %1 minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 minute(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %1 hour(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 hour(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %1 day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 day(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>late by %1</source>
        <comment>short length</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>short length</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time left not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>about %1 second(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %1 minute(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %1 hour(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormatNumbers</name>
    <message>
        <source>not known</source>
        <comment>a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 B</source>
        <comment>bytes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 TB</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s)/s</source>
        <comment>rate</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a part of all</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormatTimes</name>
    <message>
        <source>d MMM</source>
        <comment>date pattern</comment>
        <extracomment>Date patterns of Qt: d day, MMM short month, MMMM month, yyyy year, ddd short weekday.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date pattern</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>date pattern</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date pattern</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>date pattern</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>date pattern</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HH:mm</source>
        <comment>time pattern</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date and time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>weekday with date, and time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month and year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from month to month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date and time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today %1</source>
        <comment>time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <comment>time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <comment>time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>today or yesterday, and the date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as of %1, %2</source>
        <comment>date and time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Scored %1 lead(s) at %2</source>
        <comment>count and time</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Scored %1 lead(s) on %2 at %3</source>
        <comment>count, date and time</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ModelWords</name>
    <message>
        <source>MQL</source>
        <comment>threshold</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQL</source>
        <comment>threshold</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crossed the %1 line</source>
        <comment>MQL or SQL</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fell below the %1 line</source>
        <comment>MQL or SQL</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By BANT answers</source>
        <comment>temperature policy</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By score bands</source>
        <comment>temperature policy</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The colder of BANT and score</source>
        <comment>temperature policy</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <comment>model version</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <comment>model version</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retired</source>
        <comment>model version</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <comment>type of a field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <comment>type of a field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money</source>
        <comment>type of a field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <comment>type of a field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes or no</source>
        <comment>type of a field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choice</source>
        <comment>type of a field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <comment>type of a field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every occurrence</source>
        <comment>what counts as one</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each page or asset once</source>
        <comment>what counts as one</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each day once</source>
        <comment>what counts as one</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each visit once</source>
        <comment>what counts as one</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <comment>task</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a mail</source>
        <comment>task</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meet</source>
        <comment>task</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept or reject</source>
        <comment>task</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <comment>task</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReasonText</name>
    <message>
        <source>Not now, later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No budget this year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer after several calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not the decision maker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interested, not ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bound by a contract elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too little is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong industry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong company size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No need for what we sell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Student</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks for a job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wants to sell to us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate of another lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong contact data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wants no contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside the definition of a lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price too high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chose a competitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Builds it themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A feature is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No decision was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget was refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put off without a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No more contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our contact left the company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Became too expensive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Went to a competitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed a feature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unhappy with the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardly used it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The need has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company merged or was sold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did not pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was moved by mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learned on a call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed outside this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bought without the steps between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record catches up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The score crossed the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fast track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All four BANT criteria are met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A deal was won</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given by the imported file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New rules were published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promoted from earlier crossings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date to look again has come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came with a merged lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why back to Lead?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why disqualified?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why lost?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why no customer any more?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this move?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other reason</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
