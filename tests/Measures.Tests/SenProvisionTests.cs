using Xunit;

namespace Send.Measures.Tests;

public sealed class SenProvisionTests
{
    [Fact]
    public void Every_provision_reads_as_it_is_written() =>
        Assert.All(Enum.GetValues<SenProvision>(), sen => Assert.Equal(sen, SenProvisionCode.Parse(SenProvisionCode.Of(sen))));

    [Theory]
    [InlineData("k")]
    [InlineData("EHC plan")]
    [InlineData("S")]
    public void A_code_that_is_none_is_not_guessed(string code) => Assert.Null(SenProvisionCode.Parse(code));
}
