using Send.HealthAccess.Checks;
using Send.HealthAccess.Contacts.Checks;
using Send.Hosting.Errors;
using Send.Measures;
using Send.Measures.Areas;
using Send.Records.Checks;
using Contact = Send.HealthAccess.Storage.Contact;
using Wire = Send.HealthAccess.V1.Contact;

namespace Send.HealthAccess.Contacts;

/// <summary>What a contact must be to be kept, as far as it can be told from itself alone.</summary>
internal sealed class ContactCheck(AreaRegister register, TimeProvider time)
{
    /// <summary>The contact as it would be kept, or what is wrong.</summary>
    public (Contact? Kept, FieldViolation? Wrong) Check(Wire wire)
    {
        var wrong = AreaCheck.Problem(wire.AreaCode, register, IsoDay.Read(wire.Date))
            ?? IdCheck.Problem(wire.Id)
            ?? ReferralCheck.Problem(wire.Referral)
            ?? PastDayCheck.Problem("date", wire.Date, time.Today())
            ?? OutcomeCheck.Problem(wire.Outcome)
            ?? MediumCheck.Problem(wire.Medium)
            ?? MinutesCheck.Problem(wire)
            ?? WithdrawalCheck.Problem(wire.RecordedInError, "WithdrawContact");
        return wrong is null ? (ContactEntity.Of(wire, register.Find(wire.AreaCode)!.Code), null) : (null, wrong);
    }
}
