using System.Reflection;
using Send.HealthAccess.Children;
using Send.HealthAccess.Commissioning;
using Send.HealthAccess.Contacts;
using Send.HealthAccess.Crisis;
using Send.HealthAccess.Figures;
using Send.HealthAccess.Referrals;
using Send.HealthAccess.SpecifiedProvisions;
using Send.HealthAccess.Storage;
using Send.HealthAccess.Transitions;
using Send.HealthAccess.Waits;
using Send.Hosting;
using Send.Observations;
using Send.Observations.Storage;

namespace Send.HealthAccess;

/// <summary>
/// Access to health services: referrals and waits, contacts, crisis, what is commissioned for which ages, the move into adult services, and
/// what is published of them.
/// </summary>
public static class HealthAccessService
{
    public const string AppId = "health-access";

    public static Assembly Assembly => typeof(HealthAccessService).Assembly;

    public static WebApplication Build(string[] args, IEnumerable<KeyValuePair<string, string?>>? configuration = null)
    {
        var builder = SendHost.CreateBuilder(AppId, args, configuration);
        // A database that held observations alone goes on as it is.
        builder.AddObservations<HealthAccessContext, SqliteHealthAccess, PostgreSqlHealthAccess>(Assembly, nameof(ObservationsContext));
        builder.Services.AddValidated<ChildOptions>("Children");
        builder.Services.AddSingleton<ChildReferences>();
        builder.Services.AddFigures();
        builder.Services.AddReferrals();
        builder.Services.AddContacts();
        builder.Services.AddSpecifiedProvisions();
        builder.Services.AddCrisisEvents();
        builder.Services.AddCommissioning();
        builder.Services.AddTransitions();
        builder.Services.AddWaits();

        var app = builder.Build();
        app.MapObservations();
        app.MapGrpcService<ReferralEndpoint>();
        app.MapGrpcService<ContactEndpoint>();
        app.MapGrpcService<SpecifiedProvisionEndpoint>();
        app.MapGrpcService<CrisisEventEndpoint>();
        app.MapGrpcService<CommissioningEndpoint>();
        app.MapGrpcService<TransitionEndpoint>();
        app.MapGrpcService<WaitEndpoint>();
        return app;
    }
}
