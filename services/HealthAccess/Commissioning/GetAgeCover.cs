using Microsoft.EntityFrameworkCore;
using Send.HealthAccess.Services;
using Send.HealthAccess.Storage;
using Send.HealthAccess.V1;
using Send.Measures;
using Send.Measures.Areas;
using CommissionedService = Send.HealthAccess.Storage.CommissionedService;
using WireService = Send.HealthAccess.V1.HealthService;

namespace Send.HealthAccess.Commissioning;

/// <summary>Which ages of each service are commissioned in an area on a day.</summary>
internal sealed class GetAgeCover(HealthAccessContext context, AreaRegister register, TimeProvider time)
{
    public async Task<GetAgeCoverResponse> Handle(GetAgeCoverRequest request, CancellationToken cancellationToken)
    {
        var area = Asked.Area(request.AreaCode, register);
        var day = Asked.Day("on", request.On) ?? time.Today();
        var services = await context.CommissionedServices.AsNoTracking()
            .Where(s => s.AreaCode == area && s.Latest && !s.RecordedInError && s.From <= day && (s.To == null || s.To >= day)).ToListAsync(cancellationToken);
        var byService = services.GroupBy(s => s.Service).OrderBy(of => of.Key).ToList();
        return new()
        {
            On = IsoDay.Write(day),
            Services = { byService.Select(of => Cover(of.Key, [.. of])) },
            WithoutCommissioner =
            {
                (byService.Count == 0 ? [] : ServicesExpected.InEveryArea).Except(byService.Select(of => of.Key)).Select(s => new MissingService { Service = (WireService)s, Name = ServiceNames.Of(s) }),
            },
        };
    }

    private static ServiceCover Cover(Services.HealthService service, List<CommissionedService> commissioned)
    {
        var cover = new AgeCover(commissioned.Select(s => (s.FromAge, s.ToAge)));
        return new()
        {
            Service = (WireService)service,
            Name = ServiceNames.Of(service),
            Commissioned = { commissioned.OrderBy(s => s.FromAge).ThenBy(s => s.Commissioner, StringComparer.Ordinal).Select(s => s.ToWire()) },
            Covered = { cover.Covered.Select(Range) },
            Gaps = { cover.Gaps.Select(Range) },
            Overlaps = { cover.Overlaps.Select(Range) },
            CliffEdges = { cover.CliffEdges.Select(birthday => new CliffEdge { Birthday = birthday, Sentence = $"ends at the {Ordinal(birthday)} birthday" }) },
        };
    }

    private static AgeRange Range((int From, int To) run) => new() { FromAge = run.From, ToAge = run.To };

    private static string Ordinal(int number) => number switch
    {
        11 or 12 or 13 => $"{number}th",
        _ when number % 10 == 1 => $"{number}st",
        _ when number % 10 == 2 => $"{number}nd",
        _ when number % 10 == 3 => $"{number}rd",
        _ => $"{number}th",
    };
}
