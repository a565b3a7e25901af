using Send.Attendance.Episodes;
using Send.Attendance.Storage;
using Xunit;

namespace Send.Attendance.Tests.Episodes;

public sealed class EpisodeListsTests
{
    [Fact]
    public void What_is_kept_is_numbered_and_named_as_the_contract_s()
    {
        Mirrors<EpisodeKind, V1.EpisodeKind>();
        Mirrors<EpisodeReason, V1.EpisodeReason>();
        Mirrors<EpisodeOutcome, V1.EpisodeOutcome>();
    }

    [Fact]
    public void Every_reason_and_every_outcome_goes_with_some_kind_and_none_is_listed_twice()
    {
        var kinds = Enum.GetValues<EpisodeKind>();
        Assert.Equal(Enum.GetValues<EpisodeReason>(), kinds.SelectMany(EpisodeLists.ReasonsOf).Distinct().Order());
        Assert.Equal(Enum.GetValues<EpisodeOutcome>(), kinds.SelectMany(EpisodeLists.OutcomesOf).Distinct().Order());
        Assert.All(kinds, k => Assert.Distinct(EpisodeLists.ReasonsOf(k)));
    }

    /// <summary>DfE published so many reasons of children missing education for autumn 2025, and of home education so many; three of the first are this service's own.</summary>
    [Fact]
    public void Of_missing_education_and_home_education_there_are_all_reasons_of_the_collection() =>
        Assert.Equal((20 + 3, 19), (EpisodeLists.ReasonsOf(EpisodeKind.MissingEducation).Count, EpisodeLists.ReasonsOf(EpisodeKind.HomeEducation).Count));

    private static void Mirrors<TKept, TWire>()
        where TKept : struct, Enum
        where TWire : struct, Enum =>
        Assert.Equal(
            Enum.GetValues<TWire>().Select(v => (Convert.ToInt32(v), v.ToString())).Where(v => v.Item1 > 0),
            Enum.GetValues<TKept>().Select(v => (Convert.ToInt32(v), v.ToString())));
}
