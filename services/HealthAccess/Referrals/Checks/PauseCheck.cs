using Send.HealthAccess.V1;
using Send.Hosting.Errors;
using Wire = Send.HealthAccess.V1.Referral;

namespace Send.HealthAccess.Referrals.Checks;

/// <summary>Pauses come in their order, within the referral, and do not overlap. Its other days were checked before.</summary>
internal static class PauseCheck
{
    private const string Field = "pauses";
    private const int Most = 50;

    public static FieldViolation? Problem(Wire wire, DateOnly today) => wire.Pauses.Count > Most
        ? new(Field, "too-many-pauses", $"It has more than {Most} pauses. Give those that follow on one another as one.")
        : wire.Pauses.Select(p => Problem(p, wire, today)).FirstOrDefault(p => p is not null) ?? Order(wire.Pauses);

    private static FieldViolation? Problem(ReferralPause pause, Wire wire, DateOnly today) => (IsoDay.Read(pause.From), IsoDay.Read(pause.To)) switch
    {
        (null, _) => NoPause(),
        (_, null) when pause.To.Length > 0 => NoPause(),
        var (from, to) when to < from => new(Field, "pause-ends-before-start", $"A pause ends on {pause.To}, before it begins on {pause.From}."),
        var (from, to) when from > today || to > today => new(
            Field, "in-the-future", $"A pause has a day that is yet to come. Leave the last day of one that goes on empty: {pause.From}/."),
        var (from, _) when from < IsoDay.Read(wire.ReceivedOn) => new(
            Field, "pause-outside-referral", $"A pause begins on {pause.From}, before the referral was received on {wire.ReceivedOn}."),
        var (from, to) when (to ?? from) > EndOf(wire) => new(
            Field, "pause-outside-referral", $"A pause lasts until after the referral ended on {IsoDay.Write(EndOf(wire))}. Let it end on that day at the latest."),
        _ => null,
    };

    private static FieldViolation? Order(IReadOnlyList<ReferralPause> pauses) => pauses.Zip(pauses.Skip(1)).Any(p => !IsBefore(p.First, p.Second))
        ? new(Field, "pauses-not-in-order", "A pause begins before the one before it has ended. Give them in their order, each day in one only; only the last may go on.")
        : null;

    private static bool IsBefore(ReferralPause one, ReferralPause other) => IsoDay.Read(one.To) < IsoDay.Read(other.From);

    private static DateOnly? EndOf(Wire wire) => IsoDay.Read(wire.DischargedOn)
        ?? (wire.Decision is ReferralDecision.NotAccepted or ReferralDecision.Signposted ? IsoDay.Read(wire.DecidedOn) : null);

    private static FieldViolation NoPause() => new(
        Field, "not-a-pause", "A pause is not given by its days. Give the first and the last, in a file 2025-01-06/2025-01-20, or 2025-03-01/ while it goes on.");
}
