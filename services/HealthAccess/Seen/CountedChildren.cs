using Send.HealthAccess.Services;
using Send.HealthAccess.Waits;
using Send.Measures;

namespace Send.HealthAccess.Seen;

/// <summary>The children of an area who were seen in a year, by SEN provision. They are numbered once for all years, so that none compares references.</summary>
public sealed class CountedChildren
{
    private const int Nineteen = 19 * 12;
    private const int Eighteen = 18 * 12;
    private const int TwentySix = 26 * 12;
    private static readonly SenProvision[] Provisions = Enum.GetValues<SenProvision>();

    private readonly AreaAccess access;
    private readonly int[] childOf;
    private readonly int children;

    public CountedChildren(AreaAccess access)
    {
        this.access = access;
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        childOf = new int[access.Referrals.Count];
        for (var referral = 0; referral < childOf.Length; referral++)
        {
            var child = access.Referrals[referral].Child;
            if (!numbers.TryGetValue(child, out var number))
                numbers.Add(child, number = numbers.Count);
            childOf[referral] = number;
        }
        children = numbers.Count;
    }

    [Flags]
    private enum How : byte
    {
        No = 0,
        Seen = 1,
        Aged19To25 = 2,
        ByCamhs = 4,
    }

    /// <summary>Of all together, and of each provision with which anybody was seen.</summary>
    public IEnumerable<(SenProvision Sen, ChildrenSeen Seen)> In(DateOnly from, DateOnly to)
    {
        var how = new How[Provisions.Length][];
        foreach (var sen in Provisions)
            how[(int)sen] = new How[children];
        foreach (var contact in access.Contacts)
        {
            if (!contact.Counts || contact.On < from || contact.On > to)
                continue;
            var referral = access.Referrals[contact.Referral];
            var seen = HowSeen(referral, contact.On);
            how[(int)SenProvision.All][childOf[contact.Referral]] |= seen;
            how[(int)referral.Sen][childOf[contact.Referral]] |= seen;
        }
        return Provisions.Select(sen => (sen, Count(how[(int)sen]))).Where(c => c.sen == SenProvision.All || c.Item2.All > 0);
    }

    private static How HowSeen(in Referred referral, DateOnly on) =>
        How.Seen
        | (referral.AgeMonthsOn(on) is >= Nineteen and < TwentySix ? How.Aged19To25 : How.No)
        | (referral.AgeMonths < Eighteen && ServiceNames.GroupOf(referral.Service) == ServiceGroup.Camhs ? How.ByCamhs : How.No);

    private ChildrenSeen Count(How[] how)
    {
        var (all, adults, camhs) = (0, 0, 0);
        foreach (var seen in how)
        {
            all += seen == How.No ? 0 : 1;
            adults += (seen & How.Aged19To25) == 0 ? 0 : 1;
            camhs += (seen & How.ByCamhs) == 0 ? 0 : 1;
        }
        return new(all, adults, access.HasContactsOfCamhs ? camhs : null);
    }
}
