using CsCheck;
using Send.Reporting.Findings;
using Xunit;

namespace Send.Reporting.Tests.Findings;

public sealed class QuantifierTests
{
    [Theory]
    [InlineData(0, 20, "in no local area")]
    [InlineData(1, 153, "in some local areas")]
    [InlineData(6, 30, "in some local areas")]
    [InlineData(5, 20, "in some local areas")]
    [InlineData(26, 100, "in over a quarter of local areas")]
    [InlineData(10, 30, "in over a quarter of local areas")]
    [InlineData(11, 30, "in over a third of local areas")]
    [InlineData(51, 153, "in over a quarter of local areas")]
    [InlineData(52, 153, "in over a third of local areas")]
    [InlineData(449, 1000, "in over a third of local areas")]
    [InlineData(45, 100, "in about half of the local areas")]
    [InlineData(494, 1000, "in about half of the local areas")]
    [InlineData(495, 1000, "in half of the local areas")]
    [InlineData(15, 30, "in half of the local areas")]
    [InlineData(76, 153, "in half of the local areas")]
    [InlineData(504, 1000, "in half of the local areas")]
    [InlineData(505, 1000, "in about half of the local areas")]
    [InlineData(55, 100, "in about half of the local areas")]
    [InlineData(11, 20, "in about half of the local areas")]
    [InlineData(551, 1000, "in most local areas")]
    [InlineData(899, 1000, "in most local areas")]
    [InlineData(9, 10, "across nearly all local areas")]
    [InlineData(152, 153, "across nearly all local areas")]
    [InlineData(153, 153, "in all local areas")]
    public void Counts_become_words_at_the_edges(int count, int of, string words) => Assert.Equal(words, Quantifier.Words(count, of));

    [Theory]
    [InlineData(28, 30, "across nearly all local areas with records (28 of 30)")]
    [InlineData(9, 10, "across nearly all local areas with records (9 of 10)")]
    [InlineData(9, 9, "in 9 of the 9 local areas with records")]
    [InlineData(1, 1, "in 1 of the 1 local area with records")]
    [InlineData(0, 30, "in 0 of the 30 local areas with records")]
    public void Of_few_areas_and_of_none_the_counts_stand_alone(int count, int of, string words) => Assert.Equal(words, Quantifier.Scoped(count, of, "with records"));

    [Fact]
    public void More_areas_never_read_as_fewer()
    {
        // About half lies on both sides of half.
        var order = Enumerable.Range(0, 1001).Select(Rank).Distinct().ToList();
        Gen.Int[1, 400].SelectMany(of => Gen.Int[0, of - 1].Select(n => (n, of))).Sample(
            x => order.IndexOf(Words(x.n, x.of)) <= order.IndexOf(Words(x.n + 1, x.of)));

        static string Rank(int n) => Words(n, 1000);

        static string Words(int n, int of) => Quantifier.Words(n, of).Replace("about half", "half", StringComparison.Ordinal);
    }
}
