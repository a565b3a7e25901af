using System.IO.Compression;
using System.Text;
using System.Text.Json.Nodes;
using Xunit;

namespace Send.Cli.Tests.Commands;

public sealed class ImportTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Good_rows_are_kept_and_bad_ones_are_counted_and_written_out()
    {
        var file = folder.Write("mixed.csv", PublishedLayout.Header
            + PublishedLayout.Row("8.1")
            + PublishedLayout.Row("eight", sen: "EHC plan")
            + PublishedLayout.Row("7", area: "E99999999")
            + PublishedLayout.Row("7", area: "E10000006", year: "202324")
            + PublishedLayout.Row("-1", sen: "No SEN")
            + PublishedLayout.Row("8.2"));
        var errors = Path.Combine(folder.Path, "errors.csv");

        var (exit, output, _) = await SendProcess.Run("import", file, "--data", folder.Data, "--errors", errors);

        Assert.Equal(3, exit);
        Assert.Contains("6 rows read", output, StringComparison.Ordinal);
        Assert.Contains("1 figures kept, new or changed", output, StringComparison.Ordinal);
        foreach (var code in new[] { "not-a-number", "unknown-area", "area-not-in-being", "out-of-range", "duplicate-row" })
            Assert.Contains(code, output, StringComparison.Ordinal);
        var written = await File.ReadAllLinesAsync(errors, TestContext.Current.CancellationToken);
        Assert.Equal(["3", "4", "5", "6", "7"], written.Skip(1).Select(l => l.Split(',')[1]).Order());
        Assert.Contains(written, l => l.Contains("eight", StringComparison.Ordinal) && l.Contains("EHC plan", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_strict_import_keeps_nothing_where_a_row_is_refused()
    {
        var file = folder.Write("strict.csv", PublishedLayout.Header + PublishedLayout.Row("8.1") + PublishedLayout.Row("eight", sen: "EHC plan"));
        var (exit, output, _) = await SendProcess.Run("import", file, "--data", folder.Data, "--strict");
        Assert.Equal(1, exit);
        Assert.Contains("nothing was kept", output, StringComparison.Ordinal);

        var (_, rows, _) = await SendProcess.Run("observations", "301", "--format", "csv", "--data", folder.Data);
        Assert.Single(rows.Trim().Split('\n'));
    }

    [Fact]
    public async Task The_same_file_again_changes_nothing_and_says_so()
    {
        var file = folder.Write("again.csv", PublishedLayout.Header + PublishedLayout.Row("8.1"));
        Assert.Equal(0, (await SendProcess.Run("import", file, "--data", folder.Data)).Exit);
        var (exit, output, _) = await SendProcess.Run("import", file, "--data", folder.Data);
        Assert.Equal(0, exit);
        Assert.Contains("imported before; nothing changed", output, StringComparison.Ordinal);
        Assert.Contains("--again", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_of_which_rows_were_refused_is_taken_in_anew_and_still_says_so()
    {
        var file = folder.Write("again.csv", PublishedLayout.Header + PublishedLayout.Row("8.1") + PublishedLayout.Row("8.2") + PublishedLayout.Row("eight", sen: "EHC plan"));
        Assert.Equal(3, (await SendProcess.Run("import", file, "--data", folder.Data)).Exit);
        var (exit, output, _) = await SendProcess.Run("import", file, "--data", folder.Data);
        Assert.Equal(3, exit);
        Assert.Contains("taken in anew", output, StringComparison.Ordinal);
        Assert.Contains("1 figures kept as they were", output, StringComparison.Ordinal);
        Assert.Contains("2 figures or rows refused", output, StringComparison.Ordinal);
        Assert.Contains("not-a-number", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_is_named_with_the_reason_and_the_others_go_on()
    {
        var whole = Gzip(PublishedLayout.Header + string.Concat(Enumerable.Repeat(PublishedLayout.Row("8.1"), 2000)));
        var cut = folder.Write("cut.csv.gz", whole[..(whole.Length / 2)]);
        var empty = folder.Write("empty.csv", "");
        var other = folder.Write("other.csv", "name,colour\nrose,red\n");
        var lacking = folder.Write("lacking.csv", PublishedLayout.Header.Replace(",value\n", "\n", StringComparison.Ordinal));
        var good = folder.Write("good.csv", PublishedLayout.Header + PublishedLayout.Row("8.1"));

        var (exit, output, error) = await SendProcess.Run("import", cut, empty, other, lacking, good, Path.Combine(folder.Path, "none.csv"), "--data", folder.Data);

        Assert.Equal(1, exit);
        foreach (var code in new[] { "truncated-file", "empty-file", "unknown-header", "no-file" })
            Assert.Contains(code, error, StringComparison.Ordinal);
        Assert.Contains("needs the column 'value'", error, StringComparison.Ordinal);
        Assert.Contains("1 figures kept, new or changed", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Older_encodings_line_ends_and_line_breaks_in_quotes_are_read()
    {
        var text = PublishedLayout.Header + PublishedLayout.Row("8.1", name: "St. Helen’s") + PublishedLayout.Row("8.2", sen: "EHC plan", name: "\"Barking\r\nand Dagenham\"");
        var file = folder.Write("older.csv", Encoding.Latin1.GetBytes(text.Replace("\n", "\r\n", StringComparison.Ordinal).Replace("’", "\u0092", StringComparison.Ordinal)));
        var (exit, output, _) = await SendProcess.Run("import", file, "--data", folder.Data);
        Assert.Equal(0, exit);
        Assert.Contains("2 figures kept, new or changed", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_users_own_profile_reads_a_file_of_another_layout()
    {
        var profile = folder.Write("own.json", """
            {
              "id": "own", "source": { "title": "Our own", "publisher": "A council", "release": "1", "licence": "OGL", "uri": "" },
              "place": { "kind": "area", "columns": ["la"] }, "period": { "column": "year", "form": "academic-year" },
              "measures": [ { "measure": "persistent-absence", "numerator": "absentees", "denominator": "enrolments" } ]
            }
            """);
        var file = folder.Write("own.csv", "la,year,absentees,enrolments\n301,202425,150,1000\n");
        Assert.Equal(0, (await SendProcess.Run("import", file, "--profile", profile, "--data", folder.Data)).Exit);

        var (_, rows, _) = await SendProcess.Run("observations", "301", "--format", "csv", "--data", folder.Data);
        Assert.Contains("301,persistent-absence,2024/25,,,,15,150,1000,,own,published,area,301,1", rows, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_profile_with_a_slip_of_the_pen_is_refused_with_its_place()
    {
        var profile = folder.Write("slip.json", """{ "id": "slip", "sorce": {} }""");
        var file = folder.Write("any.csv", "a,b\n1,2\n");
        var (exit, _, error) = await SendProcess.Run("import", file, "--profile", profile, "--data", folder.Data);
        Assert.Equal(1, exit);
        Assert.Contains("slip.json", error, StringComparison.Ordinal);
        Assert.Contains("bad-profile", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("own", "persistant-absence", "bad-profile", "is 'persistent-absence' meant?")]
    [InlineData("dfe-home-education", "persistent-absence", "reserved-id", "Choose another")]
    [InlineData("own", "persistent-absence|waiting-list", "mixed-measures", "belong to one service")]
    [InlineData("own", "persistent-absence|happiness", "bad-profile", "'happiness' is no measure")]
    public async Task A_profile_that_would_keep_wrong_figures_is_refused(string id, string measures, string code, string message)
    {
        var rules = string.Join(", ", measures.Split('|').Select(m => $$"""{ "measure": "{{m}}", "value": "value" }"""));
        var profile = folder.Write("own.json", $$"""
            {
              "id": "{{id}}", "source": { "title": "Our own", "publisher": "A council", "release": "1", "licence": "OGL", "uri": "" },
              "place": { "kind": "area", "columns": ["la"] }, "period": { "column": "year", "form": "academic-year" },
              "measures": [ {{rules}} ]
            }
            """);
        await RefusedProfile(profile, code, message);
    }

    [Fact]
    public async Task What_is_no_profile_of_figures_is_named_for_what_it_is()
    {
        await RefusedProfile(folder.Write("data.csv", PublishedLayout.Header + PublishedLayout.Row("8.1")), "bad-profile", "is no JSON");
        await RefusedProfile(Path.Combine(folder.Path, "none.json"), "no-file", "none.json");
        await RefusedProfile(folder.Write("inspections.json", """
            {
              "id": "mine", "source": { "title": "", "publisher": "", "release": "", "licence": "", "uri": "" }, "framework": 2023,
              "area": "la", "startedOn": "from", "publishedOn": "published", "dateFormats": ["yyyy-MM-dd"]
            }
            """), "profile-of-inspections", "leave --profile out");
    }

    [Fact]
    public async Task A_header_that_is_nearly_right_and_a_refused_figure_are_shown_with_their_columns()
    {
        var nearly = folder.Write("nearly.csv", PublishedLayout.Header.Replace(",value\n", ",Value\n", StringComparison.Ordinal) + PublishedLayout.Row("8.1"));
        var wrong = folder.Write("wrong.csv", PublishedLayout.Header + PublishedLayout.Row("-1") + PublishedLayout.Row("8.1", area: "E99999999"));
        var (_, output, error) = await SendProcess.Run("import", nearly, wrong, "--data", folder.Data);
        Assert.Contains("'value' (it has 'Value', which is nearly right)", error, StringComparison.Ordinal);
        Assert.Contains("row 2, value: ", output, StringComparison.Ordinal);
        Assert.Contains("row 3, new_la_code: ", output, StringComparison.Ordinal);
    }

    private async Task RefusedProfile(string profile, string code, string message)
    {
        var file = folder.Write("own.csv", "la,year,value\n301,202425,15\n");
        var (exit, _, error) = await SendProcess.Run("import", file, "--profile", profile, "--data", folder.Data);
        Assert.Equal(1, exit);
        Assert.Contains($"({code})", error, StringComparison.Ordinal);
        Assert.Contains(message, error, StringComparison.Ordinal);
        Assert.InRange(error.Length, 1, 500);
    }

    [Fact]
    public async Task A_file_that_the_service_refuses_is_said_by_name_and_the_others_go_on()
    {
        var before = folder.Write("before.csv", PublishedLayout.Header + PublishedLayout.Row("8.1"));
        var twice = folder.Write("twice.csv", PublishedLayout.Header + PublishedLayout.Row("7.1", sen: "EHC plan") + PublishedLayout.Row("7.2", sen: "EHC plan"));
        var after = folder.Write("after.csv", PublishedLayout.Header + PublishedLayout.Row("6.1", sen: "No SEN"));

        var (exit, output, error) = await SendProcess.Run("import", before, twice, after, "--strict", "--data", folder.Data);

        Assert.Equal(1, exit);
        Assert.Contains($"{twice}: ", error, StringComparison.Ordinal);
        Assert.Contains("strict-refused", error, StringComparison.Ordinal);
        Assert.Contains("row 3", error, StringComparison.Ordinal);
        Assert.Contains("before.csv by profile", output, StringComparison.Ordinal);
        Assert.Contains("after.csv by profile", output, StringComparison.Ordinal);
        Assert.Equal(["6.1", "8.1"], (await Held()).Order());
    }

    [Fact]
    public async Task Where_no_server_answers_the_files_after_it_are_not_tried_and_are_named()
    {
        var first = folder.Write("first.csv", PublishedLayout.Header + PublishedLayout.Row("8.1"));
        var second = folder.Write("second.csv", PublishedLayout.Header + PublishedLayout.Row("8.2"));
        var (exit, output, error) = await SendProcess.Run("import", first, second, "--url", "http://127.0.0.1:1");
        Assert.Equal((1, ""), (exit, output));
        Assert.Contains($"{first}: The server does not answer", error, StringComparison.Ordinal);
        Assert.Contains($"Not tried: {second}.", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_is_one_line_for_each_file_whatever_became_of_it()
    {
        var kept = folder.Write("kept.csv", PublishedLayout.Header + PublishedLayout.Row("8.1"));
        var givenUp = folder.Write("given-up.csv", PublishedLayout.Header + PublishedLayout.Row("eight"));
        var unknown = folder.Write("unknown.csv", "name,colour\nrose,red\n");

        var (exit, output, _) = await SendProcess.Run("import", kept, givenUp, unknown, "--strict", "--format", "json", "--data", folder.Data);

        Assert.Equal(1, exit);
        var lines = output.TrimEnd().Split('\n').Select(l => JsonNode.Parse(l)!).ToList();
        Assert.Equal(["kept.csv", "given-up.csv", "unknown.csv"], lines.Select(l => (string?)l["file"]));
        Assert.Equal("1", (string?)lines[0]["answer"]!["rowsChanged"]);
        Assert.Equal(("not-a-number", null), ((string?)lines[1]["problems"]![0]!["code"], lines[1]["answer"]));
        Assert.Equal("unknown-header", (string?)lines[2]["error"]!["code"]);
    }

    [Fact]
    public async Task A_place_for_the_refused_rows_that_cannot_be_written_is_said_before_anything_is_imported()
    {
        var file = folder.Write("any.csv", PublishedLayout.Header + PublishedLayout.Row("8.1"));
        var (exit, output, error) = await SendProcess.Run("import", file, "--errors", Path.Combine(folder.Path, "none", "errors.csv"), "--data", folder.Data);
        Assert.Equal((1, ""), (exit, output));
        Assert.Contains("--errors", error, StringComparison.Ordinal);
        Assert.Contains("nothing was imported", error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder.Data));
    }

    [Fact]
    public async Task The_refused_rows_are_not_written_over_a_file_that_is_to_be_imported()
    {
        var content = PublishedLayout.Header + PublishedLayout.Row("8.1");
        var file = folder.Write("own.csv", content);
        Assert.Equal(2, (await SendProcess.Run("import", file, "--errors", file, "--data", folder.Data)).Exit);
        Assert.Equal(content, await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_file_named_twice_is_taken_in_once()
    {
        var file = folder.Write("twice.csv", PublishedLayout.Header + PublishedLayout.Row("8.1") + PublishedLayout.Row("eight", sen: "EHC plan"));
        var (exit, output, error) = await SendProcess.Run("import", file, Path.Combine(folder.Path, ".", "twice.csv"), "--data", folder.Data);
        Assert.Equal(3, exit);
        Assert.Single(output.Split('\n'), l => l.Contains("rows read", StringComparison.Ordinal));
        Assert.Contains("named 2 times", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_named_by_the_number_of_a_person_is_refused_before_it_is_sent()
    {
        var file = folder.Write("943-476-5919.csv", PublishedLayout.Header + PublishedLayout.Row("8.1"));
        var (exit, _, error) = await SendProcess.Run("import", file, "--data", folder.Data);
        Assert.Equal(1, exit);
        Assert.Contains("The file's name holds what looks like a unique pupil number or an NHS number.", error, StringComparison.Ordinal);
        Assert.Contains("(pupil-number-in-header)", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_in_place_of_a_file_is_said()
    {
        var (exit, _, error) = await SendProcess.Run("import", folder.Path, "--data", folder.Data);
        Assert.Equal(2, exit);
        Assert.Contains($"{folder.Path} is a folder", error, StringComparison.Ordinal);
    }

    private async Task<IEnumerable<string>> Held()
    {
        var (_, rows, _) = await SendProcess.Run("observations", "301", "--format", "json", "--data", folder.Data);
        return rows.TrimEnd().Split('\n').Select(r => JsonNode.Parse(r)!["figure"]!["value"]!.ToJsonString());
    }

    private static byte[] Gzip(string text)
    {
        using var memory = new MemoryStream();
        using (var gzip = new GZipStream(memory, CompressionLevel.NoCompression))
            gzip.Write(Encoding.UTF8.GetBytes(text));
        return memory.ToArray();
    }
}
