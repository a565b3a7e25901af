using Send.Measures.V1;
using Send.Reporting.V1;
using Xunit;

namespace Send.Suite.Tests.TwentySeventeen;

/// <summary>
/// Finding by finding, what the suite says of the thirty areas of the sample beside what "Local area SEND inspections: one year on" said of
/// the thirty of 2016 and 2017. The sentences in the comments are those of the report.
/// </summary>
public sealed class ReportOf2017Tests(SampleSuite suite) : IClassFixture<SampleSuite>
{
    // "Children and young people identified as needing SEND support had not benefited from the implementation of the Code of Practice well
    // enough. … had a much poorer experience of the education system than their peers."
    [Fact]
    public async Task Pupils_at_SEN_support_fare_much_worse_than_their_peers_in_most_areas_and_about_as_well_in_none()
    {
        var finding = await Finding(Theme.SenSupport);
        Assert.Contains("much worse than pupils without SEN in most local areas", finding.Sentence, StringComparison.Ordinal);
        Assert.InRange(finding.Weakness, 17, 29);
        Assert.Equal(0, finding.Strength);
    }

    // "Children and young people who have SEND were found to be excluded, absent or missing from school much more frequently than other
    // pupils nationally."
    [Fact]
    public async Task Pupils_with_SEN_are_excluded_or_absent_much_more_frequently_in_most_areas_and_about_as_rarely_in_none()
    {
        var finding = await Finding(Theme.ExcludedAbsentOrMissing);
        Assert.Contains("much more frequently than other pupils", finding.Sentence, StringComparison.Ordinal);
        Assert.Matches("in most local areas|across nearly all local areas", finding.Sentence);
        Assert.InRange(finding.Weakness, 17, 29);
        Assert.Equal(0, finding.Strength);
    }

    // "Across nearly all local areas inspected, an alarming number of parents said that some school leaders asked them to take their children
    // home. … It is illegal."
    [Fact]
    public async Task Across_nearly_all_areas_parents_said_that_a_school_asked_them_to_take_their_child_home()
    {
        var finding = await Finding(Theme.UnofficialExclusion);
        Assert.Contains("Across nearly all local areas with parents' answers (28 of 30)", finding.Sentence, StringComparison.Ordinal);
        Assert.Contains("asked them to take their child home", finding.Sentence, StringComparison.Ordinal);
        Assert.Contains("unlawful", finding.Sentence, StringComparison.Ordinal);
        Assert.Equal(28, finding.Weakness);
        Assert.Equal(2, finding.InsufficientEvidence);
    }

    // "Access to therapy services was a weakness in half of the local areas inspected. … too many children and young people who have SEND
    // experienced long waiting times as well as limited contact with the therapists that they needed."
    [Fact]
    public async Task Access_to_therapy_was_a_weakness_in_half_of_the_areas_for_long_waits_and_limited_contact()
    {
        var finding = await Finding(Theme.Therapy);
        Assert.Contains("Access to therapy services was a weakness in half of the local areas: 15 of the 30", finding.Sentence, StringComparison.Ordinal);
        Assert.Equal((15, 9, 6, 0), (finding.Weakness, finding.Mixed, finding.Strength, finding.InsufficientEvidence));

        var weak = (await suite.Area(finding.WeaknessAreaCodes[0])).Findings[3].Evidence.Where(e => e is { Role: EvidenceRole.Key, Reading: Reading.Weak })
            .Select(e => e.Observation.MeasureId).ToHashSet();
        Assert.Superset(new HashSet<string> { "waiting-within-18-weeks", "waiting-over-52-weeks", "contacts-delivered-of-specified" }, weak);
    }

    // "Access to child and adolescent mental health services (CAMHS) was poor in over a third of local areas. Many parents reported that the
    // threshold … was too high or waiting times too long. Consequently, too many … did not get the right support until they were in crisis."
    [Fact]
    public async Task Access_to_CAMHS_is_poor_in_over_a_third_of_the_areas_for_its_threshold_its_waits_and_the_crises_that_follow()
    {
        var finding = await Finding(Theme.Camhs);
        Assert.Contains("poor in over a third of local areas: 11 of the 30", finding.Sentence, StringComparison.Ordinal);
        Assert.Equal((11, 0), (finding.Weakness, finding.InsufficientEvidence));

        var weak = (await suite.Area(finding.WeaknessAreaCodes[0])).Findings[4].Evidence.Where(e => e is { Role: EvidenceRole.Key, Reading: Reading.Weak })
            .Select(e => e.Observation.MeasureId).ToHashSet();
        Assert.Superset(new HashSet<string> { "referrals-accepted", "camhs-seen-within-four-weeks", "crisis-before-support" }, weak);
    }

    // "There had not been enough progress in implementing a coordinated 0–25 service … in some local areas, therapy and school nursing
    // services had only been commissioned for up to 19. In other local areas, there was a lack of coordinated planning …"
    [Fact]
    public async Task There_is_not_enough_progress_to_25_and_in_some_areas_services_end_at_19()
    {
        var finding = await Finding(Theme.NoughtToTwentyFive);
        Assert.Contains("not enough progress", finding.Sentence, StringComparison.Ordinal);
        Assert.Contains("17 of the 30", finding.Sentence, StringComparison.Ordinal);
        Assert.Contains("n some local areas with records of commissioned ages (7 of 30), health services end at or before the 19th birthday", finding.Sentence, StringComparison.Ordinal);
        Assert.Equal(17, finding.Weakness);
    }

    // "Nine of the thirty" had to write a statement of action.
    [Fact]
    public async Task Nine_of_the_areas_had_to_write_a_statement_of_action()
    {
        var inspections = (await suite.National()).Inspections;
        Assert.Equal((30, 9), (inspections.Inspected, inspections.StatementRequired));
        Assert.Matches("the framework of 2016, begun from [A-Z][a-z]+ [0-9]{4} to [A-Z][a-z]+ [0-9]{4}: 9 were required to write a statement of action", inspections.Sentence);
    }

    [Fact]
    public async Task Where_figures_and_inspectors_disagree_the_answer_says_so()
    {
        var disagreeing = new HashSet<string>();
        foreach (var code in suite.Connection.Register.Current.Select(a => a.Code))
        {
            if ((await suite.Area(code)).Findings[5].Sentence.Contains("figures and inspection disagree", StringComparison.Ordinal))
                disagreeing.Add(code);
        }
        Assert.Equal(3, disagreeing.Count);
    }

    [Fact]
    public async Task The_areas_of_the_counts_are_said_and_are_as_many()
    {
        var national = await suite.National();
        Assert.Equal(30, national.Areas);
        Assert.True(national.Complete);
        Assert.All(national.Findings, f => Assert.Equal(f.Weakness, f.WeaknessAreaCodes.Distinct().Count()));
    }

    private async Task<NationalFinding> Finding(Theme theme) => (await suite.National()).Findings.Single(f => f.Theme == theme);
}
