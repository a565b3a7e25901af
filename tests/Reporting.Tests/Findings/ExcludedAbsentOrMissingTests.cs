using Send.Measures.V1;
using Send.Reporting.V1;
using Xunit;
using static Send.Reporting.Tests.Schools;

namespace Send.Reporting.Tests.Findings;

public sealed class ExcludedAbsentOrMissingTests
{
    [Fact]
    public void Both_groups_are_weighed_together_and_named_apart()
    {
        var finding = new Schools()
            .With(Catalogue.OverallAbsence, Spring, own: 9.9, peers: 6.1)
            .With(Catalogue.OverallAbsence, Spring, own: 13.2, peers: 6.1, SenProvision.EhcPlan)
            .With(Catalogue.PersistentAbsence, Year, own: 24, peers: 14.9)
            .With(Catalogue.PersistentAbsence, Year, own: 33.5, peers: 14.9, SenProvision.EhcPlan)
            .Ask(2);
        Assert.Equal(Verdict.Weakness, finding.Verdict);
        Assert.Equal(
            "Pupils with SEN are excluded or absent much more frequently than pupils without SEN. Pupils at SEN support missed 9.9% of sessions and pupils with EHC " +
            "plans missed 13.2% of sessions in spring 2025/26, against 6.1% for pupils without SEN. Of 4 key figures, 3 are weak and none is strong. Weak, pupils at " +
            "SEN support: overall absence; pupils with EHC plans: overall absence and persistent absence.",
            finding.Sentence);
    }

    [Fact]
    public void Permanent_exclusions_are_shown_and_never_judged()
    {
        var finding = new Schools().With(Catalogue.PermanentExclusions, SpringBefore, own: 0.3, peers: 0.02).Ask(2);
        var evidence = finding.Of(Catalogue.PermanentExclusions, SenProvision.SenSupport);
        Assert.Equal((EvidenceRole.Supporting, Reading.Context), (evidence.Role, evidence.Reading));
        Assert.Contains(finding.Gaps, g => g.Needed.StartsWith("counts of permanent exclusions", StringComparison.Ordinal));
    }

    [Fact]
    public void None_among_the_peers_is_no_division_by_nought()
    {
        var finding = new Schools().With(Catalogue.SevereAbsence, Year, own: 0.1, peers: 0).Ask(2);
        var evidence = finding.Of(Catalogue.SevereAbsence, SenProvision.SenSupport);
        Assert.Equal(Reading.Weak, evidence.Reading);
        Assert.Equal("0.10% of pupils at SEN support were severely absent in 2024/25, pupils without SEN 0.0%.", evidence.Sentence);
    }

    [Fact]
    public void None_in_either_group_is_a_strength_of_that_figure()
    {
        var finding = new Schools().With(Catalogue.SevereAbsence, Year, own: 0, peers: 0).Ask(2);
        Assert.Equal(Reading.Strong, finding.Of(Catalogue.SevereAbsence, SenProvision.SenSupport).Reading);
    }

    [Fact]
    public void A_measure_that_only_declares_the_theme_appears_as_supporting_evidence()
    {
        var finding = new Schools().With(Given.Figure(Catalogue.IllnessAbsence, Area, "2025/26", 3.1)).Ask(2);
        var evidence = finding.Of(Catalogue.IllnessAbsence);
        Assert.Equal((EvidenceRole.Supporting, Reading.Context), (evidence.Role, evidence.Reading));
        Assert.Equal("Illness: 3.1% in 2025/26.", evidence.Sentence);
    }

    [Fact]
    public void The_figure_of_all_pupils_is_shown_only_where_none_is_counted_by_provision()
    {
        var schools = new Schools().With(Given.Figure(Catalogue.OverallAbsence, Area, Spring, 7.2));
        var alone = schools.Ask(2).Of(Catalogue.OverallAbsence);
        Assert.Equal((EvidenceRole.Supporting, Reading.Context), (alone.Role, alone.Reading));
        var beside = schools.With(Catalogue.OverallAbsence, Spring, own: 9.9, peers: 6.1).Ask(2);
        Assert.DoesNotContain(beside.Evidence, e => e.Observation.SenProvision == SenProvision.Unspecified);
    }

    [Fact]
    public void Children_missing_education_are_a_gap_until_they_are_counted_among_pupils_with_SEN()
    {
        const string gap = "Children with SEN who are missing education";
        Assert.Contains(new Schools().Ask(2).Gaps, g => g.What == gap);
        var ofAllAlone = new Schools().With(Given.Figure(Catalogue.ChildrenMissingEducation, Area, Year, 12));
        Assert.Contains(ofAllAlone.Ask(2).Gaps, g => g.What == gap);
        var bySen = ofAllAlone.With(Given.Figure(Catalogue.ChildrenMissingEducation, Area, Year, 3, SenProvision.EhcPlan)).Ask(2);
        Assert.DoesNotContain(bySen.Gaps, g => g.What == gap);
        Assert.Equal(EvidenceRole.Supporting, bySen.Of(Catalogue.ChildrenMissingEducation, SenProvision.EhcPlan).Role);
        Assert.Contains(new Schools().With(Given.Suppressed(Catalogue.ChildrenMissingEducation, Area, Year, SenProvision.EhcPlan)).Ask(2).Gaps, g => g.What == gap);
    }

    [Fact]
    public void Days_are_said_as_days()
    {
        var finding = new Schools().With(Given.Figure(Catalogue.MissingEducationMedianDays, Area, Year, 36.5, SenProvision.SenSupport)).Ask(2);
        Assert.Contains("36.5 days", finding.Of(Catalogue.MissingEducationMedianDays, SenProvision.SenSupport).Sentence, StringComparison.Ordinal);
    }
}
