using Send.Cli.Running;
using Send.Observations.Profiles;

namespace Send.Cli.Sample;

internal static class SyntheticSample
{
    public static IReadOnlyList<string> Write(DataFolder folder, int seed) => [];

    public static ProfileSource Release(ProfileSource published) => published;
}
