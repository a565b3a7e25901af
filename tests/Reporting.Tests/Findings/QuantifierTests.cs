using CsCheck;
using Send.Reporting.Findings;
using Xunit;

namespace Send.Reporting.Tests.Findings;

public sealed class QuantifierTests
{
    [Theory]
    [InlineData(0, 20, "in none of the local areas")]
    [InlineData(1, 153, "in some of the local areas")]
    [InlineData(5, 20, "in some of the local areas")]
    [InlineData(26, 100, "in over a quarter of the local areas")]
    [InlineData(51, 153, "in over a quarter of the local areas")]
    [InlineData(52, 153, "in over a third of the local areas")]
    [InlineData(449, 1000, "in over a third of the local areas")]
    [InlineData(45, 100, "in about half of the local areas")]
    [InlineData(55, 100, "in about half of the local areas")]
    [InlineData(11, 20, "in about half of the local areas")]
    [InlineData(551, 1000, "in most of the local areas")]
    [InlineData(899, 1000, "in most of the local areas")]
    [InlineData(9, 10, "across nearly all of the local areas")]
    [InlineData(152, 153, "across nearly all of the local areas")]
    [InlineData(153, 153, "in all of the local areas")]
    public void Counts_become_words_at_the_edges(int count, int of, string words) => Assert.Equal(words, Quantifier.Words(count, of));

    [Fact]
    public void More_areas_never_read_as_fewer()
    {
        var order = Enumerable.Range(0, 1001).Select(n => Quantifier.Words(n, 1000)).Distinct().ToList();
        Gen.Int[1, 400].SelectMany(of => Gen.Int[0, of - 1].Select(n => (n, of))).Sample(
            x => order.IndexOf(Quantifier.Words(x.n, x.of)) <= order.IndexOf(Quantifier.Words(x.n + 1, x.of)));
    }
}
