using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Grpc.Core;
using Xunit;

namespace Send.Attendance.Tests.Exclusions;

public sealed class RecordExclusionOnSqliteTests(OnSqlite service) : RecordExclusionTests(service), IClassFixture<OnSqlite>;

public sealed class RecordExclusionOnPostgreSqlTests(OnPostgreSql service) : RecordExclusionTests(service), IClassFixture<OnPostgreSql>;

public abstract class RecordExclusionTests(RunningRecords service)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_is_recorded_is_read_again_with_its_history()
    {
        var recorded = await service.Record(Given.Suspension("302", "a"));
        var read = await service.Get("302", "a");
        Assert.Equal(recorded, read.Exclusion);
        var version = Assert.Single(read.History);
        Assert.Equal((recorded, 1, VersionCause.Recorded, 1L), (version.Exclusion, version.Version, version.Cause, version.Position));
        Assert.Equal(Given.Suspension("302", "a"), recorded.With(e => e.Etag = ""));
    }

    [Fact]
    public async Task Without_an_id_the_service_makes_one()
    {
        var recorded = await service.Record(Given.Permanent("303"));
        Assert.NotEmpty(recorded.Id);
        Assert.Equal(recorded, (await service.Get("303", recorded.Id)).Exclusion);
    }

    [Fact]
    public async Task The_same_again_under_its_id_changes_nothing()
    {
        var first = await service.Record(Given.Suspension("304", "a"));
        Assert.Equal(first, await service.Record(Given.Suspension("304", "a")));
        Assert.Single((await service.Get("304", "a")).History);
    }

    [Fact]
    public async Task Another_content_under_the_same_id_is_refused()
    {
        await service.Record(Given.Suspension("305", "a"));
        await Refusal.Of(StatusCode.AlreadyExists, "exclusion-exists", () => service.Record(Given.Suspension("305", "a").With(e => e.HalfDays = 5)));
        Assert.Equal(6, (await service.Get("305", "a")).Exclusion.HalfDays);
    }

    [Fact]
    public async Task An_area_is_found_by_any_of_its_codes_and_kept_by_its_own()
    {
        var recorded = await service.Record(Given.Suspension("E06000060", "a"));
        Assert.Equal("825", recorded.AreaCode);
        Assert.Equal(recorded, (await service.Get("E06000060", "a")).Exclusion);
    }

    [Fact]
    public async Task A_unique_pupil_number_is_kept_as_a_hash_and_found_by_itself()
    {
        var recorded = await service.Record(Given.Suspension("306", "a", "B801200005001"));
        Assert.StartsWith("upn.", recorded.Pupil, StringComparison.Ordinal);
        var found = await service.List(new() { AreaCode = "306", Pupil = "B801200005001" });
        Assert.Equal([recorded], found.Exclusions);
    }

    [Fact]
    public async Task A_wrong_field_is_named()
    {
        Assert.Equal("exclusion.half_days", await Refusal.Of(
            StatusCode.InvalidArgument, "longer-than-its-days", () => service.Record(Given.Suspension("307").With(e => e.HalfDays = 7))));
        Assert.Equal("exclusion", await Refusal.Of(
            StatusCode.InvalidArgument, "no-exclusion", async () => await service.Exclusions().RecordExclusionAsync(new(), cancellationToken: Cancel)));
    }

    [Fact]
    public async Task Two_suspensions_of_one_pupil_at_one_school_share_no_day()
    {
        await service.Record(Given.Suspension("308", "a"));
        var field = await Refusal.Of(
            StatusCode.FailedPrecondition, "overlapping-exclusion", () => service.Record(Given.Suspension("308", "b").On("2025-10-08", "2025-10-09", 3)));
        Assert.Equal("exclusion.starts_on", field);
        await service.Record(Given.Suspension("308", "next-day").On("2025-10-09", "2025-10-09", 2));
        await service.Record(Given.Suspension("308", "other-school").With(e => e.SchoolUrn = "100002"));
        await service.Record(Given.Suspension("308", "other-pupil", "P2"));
        await service.Record(Given.Permanent("308", "other-kind"));
        await Refusal.Of(StatusCode.FailedPrecondition, "overlapping-exclusion", () => service.Record(Given.Permanent("308", "for-good-again")));
    }

    [Fact]
    public async Task Of_many_who_record_the_same_days_at_once_one_does()
    {
        var attempts = await Task.WhenAll(Enumerable.Range(0, 8).Select(async i =>
        {
            try
            {
                await service.Record(Given.Suspension("309", $"at-once{i}"));
                return StatusCode.OK;
            }
            catch (RpcException e)
            {
                return e.StatusCode;
            }
        }));
        Assert.Equal(1, attempts.Count(a => a == StatusCode.OK));
        Assert.Equal(7, attempts.Count(a => a == StatusCode.FailedPrecondition));
        Assert.Equal(1, (await service.List(new() { AreaCode = "309" })).Total);
    }

    [Fact]
    public async Task A_code_that_is_not_known_is_kept_and_said_to_be_unmapped()
    {
        var recorded = await service.Record(Given.Suspension("310", "a").With(e => e.Reasons.Add("VR")));
        Assert.Equal(["DB", "VA", "VR"], recorded.Reasons);
        Assert.Equal(["VR"], recorded.UnmappedReasons);
    }

    [Fact]
    public async Task It_is_recorded_amended_withdrawn_and_read_as_JSON()
    {
        const string content = """
            "schoolUrn": "100001", "pupil": "P1", "kind": "EXCLUSION_KIND_SUSPENSION", "startsOn": "2025-10-06", "endsOn": "2025-10-07", "reasons": ["DB"]
            """;
        var recorded = await Exclusion(await service.Http.PostAsync("/v1/exclusions", Json($$"""{ {{content}}, "areaCode": "311", "id": "json", "halfDays": 1 }"""), Cancel));
        var amendment = Json($$"""{ {{content}}, "halfDays": 2, "lunchtimes": true, "etag": "{{recorded.GetProperty("etag")}}" }""");
        var amended = await Exclusion(await service.Http.PutAsync("/v1/areas/311/exclusions/json", amendment, Cancel));
        Assert.Equal(2, amended.GetProperty("halfDays").GetInt32());
        var withdrawal = new { etag = amended.GetProperty("etag").GetString(), reason = "WITHDRAWAL_REASON_RECORDED_IN_ERROR" };
        await Exclusion(await service.Http.PostAsJsonAsync("/v1/areas/311/exclusions/json/withdrawal", withdrawal, Cancel));
        var read = await service.Http.GetFromJsonAsync<JsonElement>("/v1/areas/311/exclusions/json", Cancel);
        Assert.Equal(3, read.GetProperty("history").GetArrayLength());
    }

    private static StringContent Json(string text) => new(text, Encoding.UTF8, "application/json");

    private static async Task<JsonElement> Exclusion(HttpResponseMessage response)
    {
        var body = await response.Content.ReadAsStringAsync(Cancel);
        Assert.True(response.IsSuccessStatusCode, body);
        return JsonDocument.Parse(body).RootElement.GetProperty("exclusion");
    }
}
