using System.Globalization;
using System.Text;

namespace Send.Benchmarks.ByMark;

/// <summary>A year's marks of an area, a row for each, day by day as schools export them, and its pupils' enrolments. Always the same.</summary>
internal static class MarksFile
{
    public const int Pupils = 60_000;
    public const int Sessions = 380;
    private const int PupilsOfASchool = 400;
    private const int FirstUrn = 100_001;
    private const uint Seed = 2025;

    // Of a thousand marks that are not present ones, how many are of each.
    private static readonly (string Code, int Of)[] Others = [("I", 380), ("B", 90), ("L", 160), ("O", 110), ("M", 70), ("C", 50), ("G", 40), ("N", 30), ("E", 20), ("C2", 20), ("X", 20), ("#", 10)];

    public static void WriteMarks(string path)
    {
        using var file = new BufferedStream(File.Create(path), 1 << 20);
        file.Write("area,school,pupil,date,session,code\n"u8);
        var others = Others.SelectMany(o => Enumerable.Repeat(o.Code, o.Of)).Select(c => Encoding.ASCII.GetBytes($"{c}\n")).ToArray();
        var begins = Enumerable.Range(0, Pupils).Select(p => Encoding.ASCII.GetBytes($"301,{UrnOf(p)},p{p:00000},")).ToArray();
        var state = Seed;
        foreach (var (day, half) in Days().SelectMany(d => (int[])[0, 1], (d, h) => (d, h)))
        {
            var middle = Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{day:yyyy-MM-dd},{(half == 0 ? "AM" : "PM")},"));
            var present = half == 0 ? "/\n"u8 : "\\\n"u8;
            for (var pupil = 0; pupil < Pupils; pupil++)
            {
                file.Write(begins[pupil]);
                file.Write(middle);
                state = (state * 1_664_525) + 1_013_904_223;
                // Pupils are away more or less, so that some are so persistently.
                file.Write((state >> 16) % 1000 < 30 + (pupil * 7 % 150) ? others[(state >> 8) % (uint)others.Length] : present);
            }
        }
    }

    public static void WriteEnrolments(string path)
    {
        using var file = new StreamWriter(path);
        file.Write("area,school,pupil,from,to,year_group,sen,primary_need\n");
        for (var pupil = 0; pupil < Pupils; pupil++)
            file.Write(string.Create(CultureInfo.InvariantCulture, $"301,{UrnOf(pupil)},p{pupil:00000},2025-09-01,,7,{(pupil % 20 == 0 ? "E,ASD" : pupil % 7 == 0 ? "K,SLCN" : "N,")}\n"));
    }

    private static int UrnOf(int pupil) => FirstUrn + (pupil / PupilsOfASchool);

    private static IEnumerable<DateOnly> Days() =>
        Enumerable.Range(0, 40).Where(w => w is not (16 or 17)).SelectMany(w => Enumerable.Range(0, 5), (w, d) => new DateOnly(2025, 9, 1).AddDays((w * 7) + d));
}
