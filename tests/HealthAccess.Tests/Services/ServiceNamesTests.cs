using Send.HealthAccess.Services;
using Send.HealthAccess.Tests.Profiles;
using Xunit;

namespace Send.HealthAccess.Tests.Services;

public sealed class ServiceNamesTests
{
    [Fact]
    public void Every_service_has_a_name_and_a_group_and_no_two_have_the_same_name()
    {
        var services = Enum.GetValues<HealthService>();
        var names = services.Select(ServiceNames.Of).ToList();
        Assert.All(names, Assert.NotEmpty);
        Assert.Distinct(names.Concat([ServiceNames.Therapies, ServiceNames.Camhs]));
        Assert.All(services, s => Assert.True(Enum.IsDefined(ServiceNames.GroupOf(s))));
    }

    [Fact]
    public void A_number_that_is_no_service_has_no_name() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => ServiceNames.Of((HealthService)18));

    [Fact]
    public void The_lines_of_the_community_return_are_named_as_they_are_published()
    {
        var published = Reading.OfPublished("nhs-community-waits", "health/chs_cyp_waits_tidy_2023.csv.gz").Kept.Keys.Select(k => k.Point.Service).Distinct();
        var lines = Enum.GetValues<HealthService>().Where(s => s < HealthService.SchoolNursing).Select(ServiceNames.Of).ToList();
        Assert.Equal(17, lines.Count);
        Assert.Equal(lines.Order(StringComparer.Ordinal), published.Order(StringComparer.Ordinal));
    }
}
