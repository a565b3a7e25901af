using Send.Cli.Sample.Records;
using Send.Cli.Sample.Records.Health;
using Send.Cli.Sample.Records.Inspections;
using Send.Cli.Sample.Shapes;

namespace Send.Cli.Sample;

/// <summary>What the files of a sample are, for whoever finds them. It says the plan, and so tells one sample from another.</summary>
internal static class SampleReadme
{
    public const string Name = "README.txt";

    private static readonly (string Name, string What)[] Files =
    [
        ("areas.json", "the register of the 30 areas, which a data folder needs to know them"),
        (SenProvisionFile.Name, "absence, attendance, suspensions and exclusions by SEN provision, laid out as the DfE's table"),
        (AttendanceFile.Name, "sessions by attendance code, laid out as the DfE's"),
        (HomeEducationFile.Name, "elective home education, laid out as the DfE's"),
        (WaitingListFile.Name, "community waiting lists, laid out as NHS England's"),
        (MentalHealthFile.Name, "children seen by mental health services, laid out as NHS England's"),
        (FirstFrameworkFile.Name, "inspections of 2016 to 2022, laid out as Ofsted's list"),
        (SecondFrameworkFile.Name, "inspections since 2023, laid out as Ofsted's list"),
        (RecordFiles.Enrolments, "records: which pupil was on roll where, with which SEN provision"),
        (RecordFiles.Registers, "records: attendance marks, a row for each pupil and week"),
        (RecordFiles.Exclusions, "records: suspensions and permanent exclusions"),
        (RecordFiles.Reports, "records: reports of unofficial exclusions and what their reviews found"),
        (RecordFiles.Episodes, "records: missing education, part-time timetables, home education, alternative provision"),
        (HealthFiles.Referrals, "records: referrals to therapy, school nursing and mental health services, and what was decided"),
        (HealthFiles.Contacts, "records: contacts of those referrals"),
        (HealthFiles.Specified, "records: how often plans specify therapy"),
        (HealthFiles.Crises, "records: children in a mental health crisis"),
        (HealthFiles.Commissioned, "records: which services are commissioned for which ages"),
        (HealthFiles.Transitions, "records: young people who left children's services"),
        (InspectionFiles.Judgements, "records: what inspectors judged on each of the six themes"),
        (InspectionFiles.Surveys, "records: how parents, carers and young people answered a survey"),
    ];

    public static string Of(SamplePlan plan) =>
        $"""
        A synthetic sample of Send: {plan}.

        All of it is made up. The areas are fictional, no school has such a number (9.....), no pupil exists, and no figure is of a
        real place. The same command makes the same bytes.

        {string.Join('\n', Files.Select(f => $"{f.Name}\n    {f.What}"))}

        The first areas of the register have records of pupils, and their figures in the other files go together with these up to chance
        and rounding. All thirty have records of health services, reports of unofficial exclusions, judgements and answers. In area 001, pupils with SEN have more of what signals of unofficial exclusion look for.

        Whatever the seed, the counts are those of the report of 2017: of the 30 areas, therapy is a weakness in {AreaShapes.LongWaits}, mental health services are
        poor in {AreaShapes.PoorCamhs}, unofficial exclusion is confirmed in {AreaShapes.UnofficialExclusion}, {AreaShapes.StatementsOfAction} had to write a statement of action, and in {AreaShapes.EndsAt19} therapy and school nursing end at 19.

        Take all of it in, in this folder, and ask for the findings:

            send import --data . *.csv
            send findings 001 --data .

        """.ReplaceLineEndings("\n");
}
