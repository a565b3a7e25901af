using System.Globalization;

namespace Send.Benchmarks.Health;

/// <summary>
/// A year of referrals and contacts of a large area, as files in the formats referrals and contacts. Always the same; references alone, of
/// nobody. The last half of the year before is in it too, so that there are waits of more than 52 weeks.
/// </summary>
/// <param name="referrals">How many referrals.</param>
/// <param name="contacts">How many contacts of them.</param>
internal sealed class AccessYear(int referrals, int contacts)
{
    public const string Area = "301";
    public const string Month = "2025-12";
    public static readonly DateOnly First = new(2025, 1, 1);
    public static readonly DateOnly Last = new(2025, 12, 31);

    private static readonly DateOnly Begins = new(2024, 7, 1);
    private static readonly string[] Sources = ["school", "general-practice", "parent-or-carer", "health-visitor-or-school-nurse", "hospital"];
    private static readonly string[] Reasons = ["threshold-not-met", "alternative-service-required", "no-capacity", "information-incomplete", "duplicate-referral"];
    private static readonly string[] Media = ["face-to-face", "face-to-face", "face-to-face", "video", "telephone", "text"];

    // A line by itself, of which hardly anybody is referred twice, and teams that may be in one spell.
    private static readonly (string Service, string Provider)[] Services =
    [
        ("speech-and-language-therapy", "RXA"), ("speech-and-language-therapy", "RXA"), ("occupational-therapy", "RXA"), ("physiotherapy", "RXA"),
        ("dietetics", "RXA"), ("community-paediatrics", "RXA"), ("audiology", "RXA"), ("community-nursing", "RXC"), ("school-nursing", "RXC"),
        ("camhs-getting-help", "RXB"), ("camhs-getting-help", "RXB"), ("camhs-getting-more-help", "RXB"), ("camhs-eating-disorders", "RXB"),
        ("mental-health-support-team", "RXB"), ("camhs-crisis", "RXB"), ("autism-assessment", "RXA"), ("adhd-assessment", "RXA"),
    ];

    private uint state = 2025;

    public int Referrals => referrals;

    public int Contacts => contacts;

    public void Write(string referralsPath, string contactsPath)
    {
        var seen = WriteReferrals(referralsPath);
        using var file = new StreamWriter(contactsPath);
        file.Write("area,id,referral,date,outcome,medium,minutes\n");
        for (var contact = 0; contact < contacts; contact++)
        {
            // Spread evenly: of each referral, from its first contact to the last day on which it may have one.
            var of = (int)((long)contact * seen.Count / contacts);
            var (begin, end) = ((long)of * contacts / seen.Count, (of + 1L) * contacts / seen.Count);
            var (id, first, last) = seen[of];
            var day = first.AddDays((int)((contact - begin) * (last.DayNumber - first.DayNumber) / Math.Max(1, end - begin)));
            var outcome = Next(100) switch { < 80 => "attended", < 88 => "did-not-attend", < 95 => "cancelled-by-family", _ => "cancelled-by-provider" };
            var minutes = outcome == "attended" ? (15 + (5 * Next(10))).ToString(CultureInfo.InvariantCulture) : "";
            file.Write($"{Area},k{contact:000000},{id},{Iso(day)},{outcome},{Media[Next(Media.Length)]},{minutes}\n");
        }
    }

    /// <returns>The referrals that have contacts: from which day, and up to which.</returns>
    private List<(string Id, DateOnly First, DateOnly Last)> WriteReferrals(string path)
    {
        List<(string, DateOnly, DateOnly)> seen = [];
        using var file = new StreamWriter(path);
        file.Write("area,id,child,service,provider,icb,source,priority,sen,age_months,received,decision,decided,reason,signposted_to,help_started,pauses,discharged,discharge_reason\n");
        for (var referral = 0; referral < referrals; referral++)
        {
            var child = referral % (referrals * 5 / 6);
            var (service, provider) = Services[Next(Services.Length)];
            var received = Begins.AddDays(Next(Last.DayNumber - Begins.DayNumber + 1));
            var decided = received.AddDays(Next(28));
            var decision = decided > Last ? "" : Next(100) switch { < 74 => "accepted", < 88 => "not-accepted", < 95 => "signposted", _ => "" };
            DateOnly? discharged = decision == "accepted" && decided.AddDays(30 + Next(300)) is var end && end <= Last && Next(10) < 7 ? end : null;
            var id = $"r{referral:00000}";
            var last = discharged ?? Last;
            if (decision == "accepted" && decided.AddDays(Next(20) * Next(20)) is var first && first <= last)
                seen.Add((id, first, last));
            file.Write($"{Area},{id},c{child:00000},{service},{provider},QWE,{Sources[Next(Sources.Length)]},routine,{SenOf(child)},{24 + Next(180)},{Iso(received)},");
            file.Write($"{decision},{(decision == "" ? "" : Iso(decided))},{(decision == "not-accepted" ? Reasons[Next(Reasons.Length)] : "")},");
            file.Write($"{(decision == "signposted" ? "local-offer" : "")},,,{(discharged is { } day ? Iso(day) : "")},{(discharged is null ? "" : "treatment-completed")}\n");
        }
        return seen;
    }

    private static string SenOf(int child) => child % 8 == 0 ? "E" : child % 3 == 0 ? "K" : "N";

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private int Next(int below)
    {
        state = (state * 1_664_525) + 1_013_904_223;
        return (int)((state >> 8) % (uint)below);
    }
}
