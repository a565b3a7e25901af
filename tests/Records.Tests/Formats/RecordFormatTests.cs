using Send.Records.Formats;
using Xunit;

namespace Send.Records.Tests.Formats;

public sealed class RecordFormatTests
{
    private static readonly RecordFormat Format = new("visits", "Visits", "visits", ["area", "from"], ("starts_on", "from"));

    [Theory]
    [InlineData("area_code", "area")]
    [InlineData("starts_on", "from")]
    [InlineData("reason", "reason")]
    public void A_field_of_the_contract_is_named_by_its_column(string field, string column) => Assert.Equal(column, Format.ColumnOf(field));
}
