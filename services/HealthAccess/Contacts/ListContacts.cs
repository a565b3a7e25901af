using Microsoft.EntityFrameworkCore;
using Send.HealthAccess.Contacts.Checks;
using Send.HealthAccess.Storage;
using Send.HealthAccess.V1;
using Send.Hosting.Errors;
using Send.Measures.Areas;
using Contact = Send.HealthAccess.Storage.Contact;
using ContactOutcome = Send.HealthAccess.Storage.ContactOutcome;

namespace Send.HealthAccess.Contacts;

/// <summary>The contacts of an area, newest first, in pages.</summary>
internal sealed class ListContacts(HealthAccessContext context, RecordPages pages, AreaRegister register)
{
    public async Task<ListContactsResponse> Handle(ListContactsRequest request, CancellationToken cancellationToken)
    {
        var area = Asked.Area(request.AreaCode, register);
        var asked = Narrowed(context.Contacts.AsNoTracking().Where(c => c.AreaCode == area && c.Latest), request);
        var page = await pages.Of(
            area, asked, asked.OrderByDescending(c => c.On).ThenBy(c => c.Id), request.PageSize, request.PageToken, WithoutPage(request), cancellationToken);
        return new() { Contacts = { page.Records.Select(c => c.ToWire()) }, NextPageToken = page.Next, Total = page.Total };
    }

    private static IQueryable<Contact> Narrowed(IQueryable<Contact> asked, ListContactsRequest request)
    {
        if (!request.IncludingWithdrawn)
            asked = asked.Where(c => !c.RecordedInError);
        if (Referral(request.Referral) is { } referral)
            asked = asked.Where(c => c.Referral == referral);
        if (Asked.Day("from", request.From) is { } from)
            asked = asked.Where(c => c.On >= from);
        if (Asked.Day("to", request.To) is { } to)
            asked = asked.Where(c => c.On <= to);
        if (Outcome((ContactOutcome)request.Outcome) is { } outcome)
            asked = asked.Where(c => c.Outcome == outcome);
        return asked;
    }

    private static string? Referral(string asked) => asked switch
    {
        "" => null,
        _ when ReferralCheck.Problem(asked) is { } wrong => throw new ServiceException(RecordErrors.WrongField(wrong)),
        _ => asked,
    };

    private static ContactOutcome? Outcome(ContactOutcome asked) => asked switch
    {
        0 => null,
        _ when Enum.IsDefined(asked) => asked,
        _ => throw new ServiceException(ContactErrors.UnknownOutcome()),
    };

    private static ListContactsRequest WithoutPage(ListContactsRequest request)
    {
        var bare = request.Clone();
        (bare.PageToken, bare.PageSize) = ("", 0);
        return bare;
    }
}
