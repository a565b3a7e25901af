using Xunit;

namespace Send.Measures.Tests;

public sealed class SchoolPhaseTests
{
    [Fact]
    public void Every_phase_reads_as_it_is_written() =>
        Assert.All(Enum.GetValues<SchoolPhase>(), phase => Assert.Equal(phase, SchoolPhaseName.Parse(SchoolPhaseName.Of(phase))));

    [Theory]
    [InlineData("Primary")]
    [InlineData("nursery")]
    [InlineData("alternative provision")]
    public void A_name_that_is_none_is_not_guessed(string name) => Assert.Null(SchoolPhaseName.Parse(name));
}
