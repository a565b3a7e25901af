using Send.HealthAccess.Services;
using Send.Measures;

namespace Send.HealthAccess.Waits;

/// <summary>
/// Referrals of a child at one provider that are one wait. Its clock starts as the first was received, and its service and SEN provision
/// are those of that referral.
/// </summary>
/// <param name="referrals">In the order in which they were received; one or more.</param>
public sealed class ReferralSpell(params Referred[] referrals)
{
    public IReadOnlyList<Referred> Referrals => referrals;

    public HealthService Service { get; } = referrals[0].Service;

    public SenProvision Sen { get; } = referrals[0].Sen;

    /// <summary>The day on which the clock starts.</summary>
    public DateOnly StartsOn { get; } = referrals[0].ReceivedOn;

    /// <summary>The day of the first contact that counts; the last day of all, while there is none.</summary>
    public DateOnly FirstContactOn { get; private set; } = DateOnly.MaxValue;

    /// <summary>The day of the second; the same as the first, where a day had two.</summary>
    public DateOnly SecondContactOn { get; private set; } = DateOnly.MaxValue;

    /// <summary>Takes note of a contact that counts, in any order. One from before the clock started is no end of this wait.</summary>
    public void Had(DateOnly contactOn)
    {
        if (contactOn < StartsOn)
            return;
        if (contactOn < FirstContactOn)
            (FirstContactOn, SecondContactOn) = (contactOn, FirstContactOn);
        else if (contactOn < SecondContactOn)
            SecondContactOn = contactOn;
    }

    /// <summary>
    /// The last of its referrals to be closed, as known on a day, where all that had been received were closed by then; null while one is
    /// open. One that was turned away closes by that decision; refused is the spell where each of them was.
    /// </summary>
    public (DateOnly On, bool Refused)? ClosedBy(DateOnly day)
    {
        (DateOnly? last, var refused) = ((DateOnly?)null, true);
        foreach (ref readonly var referral in referrals.AsSpan())
        {
            if (referral.ReceivedOn > day)
                break;
            if (referral.ClosedOn is not { } closed || closed > day)
                return null;
            last = last > closed ? last : closed;
            refused &= referral.IsRefused;
        }
        return last is { } on ? (on, refused) : null;
    }
}
