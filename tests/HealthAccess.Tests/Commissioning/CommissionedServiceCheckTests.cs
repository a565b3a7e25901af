using Send.HealthAccess.Commissioning;
using Send.HealthAccess.V1;
using Send.Measures.Areas;
using Xunit;

namespace Send.HealthAccess.Tests.Commissioning;

public sealed class CommissionedServiceCheckTests
{
    private readonly CommissionedServiceCheck check = new(AreaRegister.England, new OnADay());

    public static TheoryData<string, string, Action<CommissionedService>> Wrong => new()
    {
        { "area_code", "unknown-area", s => s.AreaCode = "999" },
        { "id", "no-id", s => s.Id = "" },
        { "service", "no-service", s => s.Service = 0 },
        { "commissioner_kind", "no-commissioner-kind", s => s.CommissionerKind = 0 },
        { "commissioner", "not-an-ods-code", s => s.Commissioner = "Q" },
        { "commissioner", "not-an-area", s => s.CommissionerKind = CommissionerKind.LocalAuthority },
        { "commissioner", "not-a-school", s => s.CommissionerKind = CommissionerKind.Schools },
        { "from_age", "age", s => s.FromAge = -1 },
        { "to_age", "age", s => s.ToAge = 26 },
        { "to_age", "age", s => s.ClearToAge() },
        { "to_age", "ages-upside-down", s => s.FromAge = 19 },
        { "starts_on", "not-a-day", s => s.StartsOn = "" },
        { "starts_on", "too-long-ago", s => s.StartsOn = "1999-04-01" },
        { "starts_on", "in-the-future", s => s.StartsOn = "2031-02-11" },
        { "ends_on", "ends-before-start", s => s.EndsOn = "2020-03-31" },
        { "recorded_in_error", "withdrawal-by-itself", s => s.RecordedInError = true },
    };

    [Theory]
    [MemberData(nameof(Wrong), DisableDiscoveryEnumeration = true)]
    public void What_is_wrong_is_named_by_field_and_code(string field, string code, Action<CommissionedService> change)
    {
        var (kept, wrong) = check.Check(Calls.To19("301", "a").With(change));
        Assert.Null(kept);
        Assert.Equal((field, code), (wrong!.Field, wrong.Code));
        Assert.NotEmpty(wrong.Message);
    }

    [Fact]
    public void An_area_and_a_school_may_commission_and_a_single_age_is_a_range()
    {
        Assert.NotNull(check.Check(Calls.To19("301", "a").With(s => (s.CommissionerKind, s.Commissioner) = (CommissionerKind.LocalAuthority, "301"))).Kept);
        Assert.NotNull(check.Check(Calls.To19("301", "a").With(s => (s.CommissionerKind, s.Commissioner) = (CommissionerKind.Schools, "100001"))).Kept);
        Assert.NotNull(check.Check(Calls.To19("301", "a").With(s => (s.FromAge, s.ToAge) = (25, 25))).Kept);
    }
}
