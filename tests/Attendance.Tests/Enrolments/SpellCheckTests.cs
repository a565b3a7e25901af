using Microsoft.Extensions.Options;
using Send.Attendance.Enrolments;
using Send.Attendance.Pupils;
using Send.Attendance.V1;
using Send.Measures.Areas;
using Send.Measures.V1;
using Xunit;

namespace Send.Attendance.Tests.Enrolments;

public sealed class SpellCheckTests
{
    private static readonly SpellCheck Check = new(AreaRegister.England, new PupilReferences(Options.Create(new PupilOptions())), TimeProvider.System);

    public static TheoryData<string, string, Action<Enrolment>> Wrong => new()
    {
        { "area_code", "unknown-area", s => s.AreaCode = "" },
        { "area_code", "unknown-area", s => s.AreaCode = "Smith" },
        { "school_urn", "school-urn", s => s.SchoolUrn = "10000" },
        { "school_urn", "school-urn", s => s.SchoolUrn = "10000A" },
        { "pupil", "no-pupil", s => s.Pupil = "" },
        { "pupil", "pupil-reference", s => s.Pupil = "John Smith" },
        { "from", "not-a-day", s => s.From = "" },
        { "from", "not-a-day", s => s.From = "01/09/2025" },
        { "from", "too-early", s => s.From = "1999-12-31" },
        { "from", "too-late", s => s.From = "2099-09-01" },
        { "to", "not-a-day", s => s.To = "Smith" },
        { "to", "ended-before-start", s => s.To = "2025-08-31" },
        { "to", "too-late", s => s.To = "2101-01-01" },
        { "year_group", "year-group", s => s.YearGroup = "15" },
        { "year_group", "year-group", s => s.YearGroup = "07" },
        { "year_group", "year-group", s => s.YearGroup = "" },
        { "sen_provision", "sen-provision", s => s.SenProvision = SenProvision.Unspecified },
        { "sen_provision", "sen-provision", s => s.SenProvision = (SenProvision)9 },
        { "primary_need", "unknown-need", s => s.PrimaryNeed = "Smith" },
        { "primary_need", "need-without-sen", s => s.SenProvision = SenProvision.NoSen },
        { "primary_need", "need-not-assessed", s => (s.SenProvision, s.PrimaryNeed) = (SenProvision.EhcPlan, "NSA") },
    };

    public static TheoryData<Action<Enrolment>> Right => new((Action<Enrolment>[])
    [
        s => s.To = "2025-09-01",
        s => s.To = "2100-12-31",
        s => s.From = "2000-01-01",
        s => s.YearGroup = "N1",
        s => s.YearGroup = "R",
        s => s.YearGroup = "14",
        s => s.PrimaryNeed = "",
        s => s.PrimaryNeed = "NSA",
        s => (s.SenProvision, s.PrimaryNeed) = (SenProvision.NoSen, ""),
        s => (s.SenProvision, s.PrimaryNeed) = (SenProvision.EhcPlan, "DS"),
        s => s.AreaCode = "E09000002",
    ]);

    [Theory]
    [MemberData(nameof(Wrong), DisableDiscoveryEnumeration = true)]
    public void What_cannot_be_kept_names_its_field_and_repeats_nothing_that_may_be_of_a_person(string field, string code, Action<Enrolment> change)
    {
        var (kept, refused) = Check.Check(Rolls.Spell("a").With(change), 5);
        Assert.Null(kept);
        Assert.Equal((5L, field, code), (refused!.RowNumber, refused.Field, refused.Code));
        Assert.DoesNotContain("Smith", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Right), DisableDiscoveryEnumeration = true)]
    public void What_is_at_the_edge_of_the_rules_is_kept(Action<Enrolment> change) => Assert.Null(Check.Check(Rolls.Spell("a").With(change), 5).Refused);
}
