using System.Globalization;
using Send.Cli.Running;
using Send.Observations.Profiles;

namespace Send.Cli.Sample;

/// <summary>
/// A register of fictional areas and files of figures laid out as the published ones are. The figures are drawn by chance so
/// that their spread over areas is that of the published figures; none is of a real place.
/// </summary>
internal static class SyntheticSample
{
    private const string Folder = "sample";
    private const string SeedFile = "seed";

    /// <summary>Whether a folder is empty, or holds the sample of the same seed.</summary>
    public static bool FitsInto(DataFolder folder, int seed) =>
        !Directory.EnumerateFileSystemEntries(folder.Path).Any()
        || (File.Exists(SeedOf(folder)) && File.ReadAllText(SeedOf(folder)) == Text(seed));

    /// <summary>The files, whose bytes depend on the seed alone.</summary>
    /// <returns>Their paths; the register is not among them.</returns>
    public static IReadOnlyList<string> Write(DataFolder folder, int seed)
    {
        var nation = SampleNation.Draw(seed);
        folder.KeepRegister(SampleNation.RegisterJson);
        Directory.CreateDirectory(folder.In(Folder));
        File.WriteAllText(SeedOf(folder), Text(seed));
        return
        [
            Keep(SenProvisionFile.Name, SenProvisionFile.Of(nation)),
            Keep(AttendanceFile.Name, AttendanceFile.Of(nation)),
            Keep(HomeEducationFile.Name, HomeEducationFile.Of(nation)),
            Keep(WaitingListFile.Name, WaitingListFile.Of(nation)),
            Keep(MentalHealthFile.Name, MentalHealthFile.Of(nation)),
            Keep(FirstFrameworkFile.Name, FirstFrameworkFile.Of(nation)),
            Keep(SecondFrameworkFile.Name, SecondFrameworkFile.Of(nation)),
        ];

        string Keep(string name, string text)
        {
            var path = Path.Combine(folder.In(Folder), name);
            File.WriteAllText(path, text);
            return path;
        }
    }

    private static string SeedOf(DataFolder folder) => Path.Combine(folder.In(Folder), SeedFile);

    private static string Text(int seed) => seed.ToString(CultureInfo.InvariantCulture);

    /// <summary>The source as it is to be shown, so that no synthetic figure is taken for a published one.</summary>
    public static ProfileSource Release(ProfileSource published) => new(
        $"Synthetic sample, laid out as: {published.Title}", "Made by 'send demo'; no figure is of a real place", "Synthetic", "None needed", "");
}
