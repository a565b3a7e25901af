using Microsoft.EntityFrameworkCore;
using Send.Inspections.Storage;
using Xunit;

namespace Send.Inspections.Tests.Storage;

public sealed class MigrationsTests
{
    public static TheoryData<InspectionsContext> Contexts =>
    [
        new SqliteInspections(new DbContextOptionsBuilder<SqliteInspections>().UseSqlite("Data Source=:memory:").UseSnakeCaseNamingConvention().Options),
        new PostgreSqlInspections(new DbContextOptionsBuilder<PostgreSqlInspections>().UseNpgsql("Host=localhost").UseSnakeCaseNamingConvention().Options),
    ];

    [Theory]
    [MemberData(nameof(Contexts), DisableDiscoveryEnumeration = true)]
    public void They_make_the_schema_that_the_code_expects(InspectionsContext context) => Assert.False(context.Database.HasPendingModelChanges());

    [Theory]
    [MemberData(nameof(Contexts), DisableDiscoveryEnumeration = true)]
    public void The_place_leads_the_key_of_what_is_held_by_place(InspectionsContext context)
    {
        var inspection = context.Model.FindEntityType(typeof(Send.Inspections.Storage.Inspection))!;
        Assert.Equal(["AreaCode", "Id"], inspection.FindPrimaryKey()!.Properties.Select(p => p.Name));
        Assert.Empty(inspection.GetIndexes());
    }
}
