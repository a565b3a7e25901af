using Microsoft.EntityFrameworkCore;
using Send.HealthAccess.Checks;
using Send.HealthAccess.Sendings;
using Send.HealthAccess.Services;
using Send.HealthAccess.Storage;
using Send.HealthAccess.V1;
using Send.Hosting.Errors;
using Send.Measures;
using Send.Measures.Areas;
using HealthService = Send.HealthAccess.Services.HealthService;
using Referral = Send.HealthAccess.Storage.Referral;
using ReferralPause = Send.HealthAccess.Storage.ReferralPause;

namespace Send.HealthAccess.Waits;

/// <summary>Waits in an area as they stood when a day ended.</summary>
internal sealed class GetWaits(HealthAccessContext context, ReadAccess access, AreaRegister register, TimeProvider time)
{
    private const string OnSmallCounts =
        "Counts are shown however small they are, because this answers the area's own staff. " +
        "Do not publish or pass them on as they are: small counts can make a child recognisable.";

    private DateOnly Today => time.Today();

    public async Task<GetWaitsResponse> Handle(GetWaitsRequest request, CancellationToken cancellationToken)
    {
        var area = Asked.Area(request.AreaCode, register);
        var asked = Asked.Day("on", request.On);
        RefuseToCome(asked);
        var service = Service((HealthService)request.Service);
        var sen = Provision((SenProvision)request.SenProvision);
        var position = await context.Heads.AsNoTracking().Where(h => h.AreaCode == area).Select(h => h.Position).FirstOrDefaultAsync(cancellationToken);
        var read = await access.Of(area, position, cancellationToken);
        var (from, on) = Days(request, asked ?? LastKnown(read));
        var counted = new CountedWaits(read, from, on);
        var beside = new WithoutPauses(read, await Pauses(area, position, cancellationToken), from, on, sen);
        return new()
        {
            From = IsoDay.Write(from),
            On = IsoDay.Write(on),
            Position = position,
            Waits = { counted.Lines.Where(line => service is null || line == service).Select(line => counted.ToWire(line, sen, beside)) },
            OnSmallCounts = OnSmallCounts,
        };
    }

    private void RefuseToCome(DateOnly? asked)
    {
        if (asked > Today)
            throw new ServiceException(WaitErrors.YetToCome());
        if (asked is not null && PastDayCheck.Problem("on", IsoDay.Write(asked), Today) is { } wrong)
            throw new ServiceException(RecordErrors.WrongField(wrong));
    }

    /// <summary>Of the running month little is sent as yet, and asked for no day nobody is to be told that none are counted: it is the month before, where there was anything.</summary>
    private DateOnly LastKnown(AreaAccess read)
    {
        var lastWhole = (Today.Month() - 1).LastDay();
        return read.Sent.LastDay is not { } last ? Today : last <= Today ? last : read.Spells.Any(s => s.StartsOn <= lastWhole) ? lastWhole : Today;
    }

    private static (DateOnly From, DateOnly On) Days(GetWaitsRequest request, DateOnly on)
    {
        var from = Asked.Day("from", request.From) ?? on.AddDays(1).AddYears(-1);
        return from <= on ? (from, on) : throw new ServiceException(WaitErrors.FromAfterOn());
    }

    private static ServiceLine? Service(HealthService asked) =>
        asked == 0 ? null : Enum.IsDefined(asked) ? ServiceLine.Of(asked)[0] : throw new ServiceException(RecordErrors.Unknown("service", nameof(HealthService)));

    private static SenProvision Provision(SenProvision asked) =>
        Enum.IsDefined(asked) ? asked : throw new ServiceException(RecordErrors.Unknown("sen_provision", nameof(SenProvision)));

    private async Task<ILookup<string, ReferralPause>> Pauses(string area, long position, CancellationToken cancellationToken)
    {
        var referrals = await context.CountedAt<Referral>(area, position).Where(r => !r.RecordedInError).Select(r => new { r.Id, r.Pauses }).ToListAsync(cancellationToken);
        return referrals.SelectMany(r => r.Pauses.Select(p => (r.Id, Pause: p))).ToLookup(p => p.Id, p => p.Pause, StringComparer.Ordinal);
    }
}
