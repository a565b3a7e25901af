using System.Diagnostics;
using System.Text;
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
    public void There_are_seven_files_beside_the_register_with_at_most_30_000_rows_together()
    {
        Assert.Equal(7, sample.Files.Count);
        Assert.NotNull(sample.Folder.AreasFile);
        Assert.InRange(sample.Files.Sum(f => File.ReadLines(f).Count() - 1), 10_000, 30_000);
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
