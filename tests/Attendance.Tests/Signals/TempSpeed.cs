using System.Diagnostics;
using Google.Protobuf;
using Send.Attendance.Codes;
using Send.Attendance.Enrolments;
using Send.Attendance.Register.Folding;
using Send.Attendance.Signals;
using Send.Attendance.Storage;
using Send.Measures;
using Xunit;

namespace Send.Attendance.Tests.Signals;

public sealed class TempSpeed
{
    [Fact]
    public void Speed()
    {
        var random = new Random(1);
        Dictionary<string, SchoolRegister> schools = [];
        List<Enrolment> spells = [];
        List<Exclusion> exclusions = [];
        List<Episode> episodes = [];
        string[] rare = ["I", "I", "I", "M", "N", "O", "C", "C2", "E", "B", "B", "L", "G"];
        for (var s = 0; s < 100; s++)
        {
            var urn = $"{100000 + s}";
            var school = schools[urn] = new SchoolRegister();
            var pupils = Enumerable.Range(0, 600).Select(p => Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(BitConverter.GetBytes((s * 600) + p)))).ToList();
            foreach (var p in pupils)
            {
                spells.Add(new() { AreaCode = "301", SchoolUrn = urn, Pupil = p, From = new(2025, 9, 1), YearGroup = $"{random.Next(1, 12)}", Sen = (SenProvision)(random.Next(10) < 8 ? 1 : random.Next(2, 4)), PrimaryNeed = "", KnownFrom = 1 });
                if (random.Next(20) == 0)
                    exclusions.Add(new() { AreaCode = "301", Id = p, SchoolUrn = urn, Pupil = p, Kind = ExclusionKind.Suspension, StartsOn = new(2025, 10, 6), EndsOn = new(2025, 10, 8), HalfDays = 6 });
                if (random.Next(50) == 0)
                    episodes.Add(new() { AreaCode = "301", Id = p, SchoolUrn = urn, Pupil = p, Kind = (EpisodeKind)random.Next(1, 5), StartsOn = new(2025, 10, 6), Provider = "100900", Reason = EpisodeReason.NotKnown });
            }
            for (var w = 0; w < 38; w++)
            {
                var bytes = new byte[6000];
                for (var i = 0; i < bytes.Length; i++)
                    bytes[i] = AttendanceCodes.Page1.ByteOf(random.Next(14) == 0 ? rare[random.Next(rare.Length)] : i % 2 == 0 ? "/" : "\\")!.Value;
                var packed = new PackedMarks { Marks = ByteString.CopyFrom(bytes) };
                packed.Pupils.AddRange(pupils);
                school.Lay(new(urn, new DateOnly(2025, 9, 1).AddDays(7 * w), new(w, ""), w, packed));
            }
        }
        var roll = new Roll(spells);
        var records = new SignalRecords(2025, new(2026, 11, 1), roll, exclusions, episodes);
        for (var i = 0; i < 6; i++)
        {
            var watch = Stopwatch.StartNew();
            var counted = RegisterPass.Of(2025, records, schools);
            var pass = watch.Elapsed.TotalMilliseconds;
            watch.Restart();
            var year = watch.Elapsed.TotalMilliseconds;
            watch.Restart();
            var leavers = CountedSignal.Begin(Signal.All.Single(x => x.Id.Contains("leavers")), records.Held);
            leavers.Signal.Count(records, leavers.Counts);
            var l = watch.Elapsed.TotalMilliseconds;
            watch.Restart();
            var fill = new PupilYear(2025);
            foreach (var (urn, school) in schools)
            {
                SchoolWeek[] weeks = [.. school.Weeks];
                for (var row = 0; row < school.Pupils.Count; row++)
                    fill.Fill(urn, school.Pupils[row], row, weeks, roll.Of(urn, school.Pupils[row]));
            }
            var f = watch.Elapsed.TotalMilliseconds;
            List<string> each = [];
            foreach (var signal in Signal.All.Where(x => x.Needs.HasFlag(Needs.Register)))
            {
                watch.Restart();
                var counts = new SignalCounts();
                foreach (var (urn, school) in schools)
                {
                    for (var row = 0; row < school.Pupils.Count; row++)
                        signal.Count(fill, records, counts);
                }
                each.Add($"{signal.Id}={watch.Elapsed.TotalMilliseconds:0}");
            }
            watch.Restart();
            var t = new SignalTally(counted, SenProvision.All);
            TestContext.Current.SendDiagnosticMessage("pass {0} countyear {1} leavers {2} fill {3} tally {4} {5}", pass, year, l, f, watch.Elapsed.TotalMilliseconds, string.Join(' ', each));
            Console.WriteLine($"pass {pass:0} countyear {year:0} leavers {l:0} fill {f:0} tally {watch.Elapsed.TotalMilliseconds:0} {string.Join(' ', each)} {counted.Count} {t.SchoolsBeyondLimits}");
        }
    }
}
