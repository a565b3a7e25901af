using System.Diagnostics;
using System.Text;
using Send.Cli.Sample;
using Send.Cli.Sample.Records.Health;
using Xunit;

namespace Send.Cli.Tests.Sample;

public sealed class SyntheticSampleTests(SampleFolder sample) : IClassFixture<SampleFolder>
{
    private const int OtherSeed = 7;

    [Fact]
    public void The_same_seed_makes_the_same_bytes()
    {
        using var again = SampleFolder.Of(SampleFolder.UsualSeed);
        Assert.All(sample.Files.Zip(again.Files), pair => Assert.Equal(File.ReadAllBytes(pair.First), File.ReadAllBytes(pair.Second)));
    }

    [Fact]
    public void Another_seed_makes_other_bytes_in_every_file_and_the_same_register()
    {
        using var other = SampleFolder.Of(OtherSeed);
        Assert.All(sample.Files.Zip(other.Files), pair => Assert.NotEqual(File.ReadAllBytes(pair.First), File.ReadAllBytes(pair.Second)));
        Assert.Equal(File.ReadAllBytes(sample.Folder.AreasFile!), File.ReadAllBytes(other.Folder.AreasFile!));
    }

    [Fact]
    public void There_are_seven_files_of_figures_and_thirteen_of_records_beside_the_register_and_what_says_so()
    {
        var names = Directory.EnumerateFiles(sample.Folder.Path, "*.csv").Select(Path.GetFileName).ToList();
        Assert.Equal(20, names.Count);
        Assert.NotNull(sample.Folder.AreasFile);
        var readme = File.ReadAllText(sample.Folder.In(SampleReadme.Name));
        Assert.Contains("synthetic", readme, StringComparison.Ordinal);
        Assert.All(names, name => Assert.Contains(name!, readme, StringComparison.Ordinal));
        Assert.InRange(sample.Files.Skip(12).Sum(f => File.ReadLines(f).Count() - 1), 30_000, 60_000);
        Assert.InRange(sample.Files.Take(7).Sum(f => File.ReadLines(f).Count() - 1), 10_000, 30_000);
        Assert.InRange(sample.Files.Skip(7).Take(5).Sum(f => File.ReadLines(f).Count() - 1), 30_000, 60_000);
    }

    [Fact]
    public void The_figures_follow_the_year()
    {
        using var later = SampleFolder.Of(new SamplePlan(SampleFolder.UsualSeed, SampleFolder.Year + 1));
        Assert.All(sample.Files.Zip(later.Files).Where(f => Path.GetFileName(f.First) is not (FirstFrameworkFile.Name or HealthFiles.Commissioned)), pair =>
            Assert.NotEqual(File.ReadAllBytes(pair.First), File.ReadAllBytes(pair.Second)));
        Assert.Contains(later.Rows(SenProvisionFile.Name), r => (r["time_period"], r["time_identifier"]) == ("202627", "Summer term"));
        Assert.Equal("2027-08", later.Rows(WaitingListFile.Name).Max(r => r["data_month"]));
    }

    [Fact]
    public void Lines_end_as_they_do_on_every_platform_and_no_file_begins_with_a_byte_order_mark()
    {
        Assert.All(sample.Files.Append(sample.Folder.AreasFile!), f =>
        {
            var bytes = File.ReadAllBytes(f);
            Assert.DoesNotContain((byte)'\r', bytes);
            Assert.False(bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble));
        });
    }

    [Fact]
    public void A_sample_is_made_in_a_moment()
    {
        var watch = Stopwatch.StartNew();
        SampleFolder.Of(OtherSeed).Dispose();
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(2), $"It took {watch.Elapsed}.");
    }
}
