using Grpc.Core;
using Grpc.Core.Interceptors;
using Grpc.Net.Client;
using Send.Attendance.V1;
using Send.Cli.Running;
using Send.HealthAccess.V1;
using Send.Hosting;
using Send.Inspections.V1;
using Send.Measures.Areas;
using Send.Measures.V1;
using Send.Reporting.V1;

namespace Send.Cli.Connections;

/// <summary>Clients of the suite's services, in this process or at a server.</summary>
internal sealed class Connection : IAsyncDisposable
{
    private readonly Suite? suite;
    private readonly Func<string, Uri> addressOf;
    private readonly Dictionary<string, GrpcChannel> channels = [];

    private Connection(Suite? suite, Func<string, Uri> addressOf, AreaRegister register) =>
        (this.suite, this.addressOf, Register) = (suite, addressOf, register);

    public AreaRegister Register { get; }

    public AreaFindingsService.AreaFindingsServiceClient Findings => new(Invoker(Reporting.ReportingService.AppId));

    public ReportService.ReportServiceClient PublishedReports => new(Invoker(Reporting.ReportingService.AppId));

    public InspectionService.InspectionServiceClient Inspections => new(Invoker(Send.Inspections.InspectionsService.AppId));

    public CommissioningService.CommissioningServiceClient Commissioning => new(Invoker(Send.HealthAccess.HealthAccessService.AppId));

    public TransitionService.TransitionServiceClient Transitions => new(Invoker(Send.HealthAccess.HealthAccessService.AppId));

    public ReferralService.ReferralServiceClient Referrals => new(Invoker(Send.HealthAccess.HealthAccessService.AppId));

    public InspectionReportService.InspectionReportServiceClient InspectionReports => new(Invoker(Send.Inspections.InspectionsService.AppId));

    public SurveyService.SurveyServiceClient Surveys => new(Invoker(Send.Inspections.InspectionsService.AppId));

    public RegisterService.RegisterServiceClient Marks => new(Invoker(Send.Attendance.AttendanceService.AppId));

    public EnrolmentService.EnrolmentServiceClient Enrolments => new(Invoker(Send.Attendance.AttendanceService.AppId));

    public ExclusionService.ExclusionServiceClient Exclusions => new(Invoker(Send.Attendance.AttendanceService.AppId));

    public EpisodeService.EpisodeServiceClient Episodes => new(Invoker(Send.Attendance.AttendanceService.AppId));

    public UnofficialExclusionService.UnofficialExclusionServiceClient Reports => new(Invoker(Send.Attendance.AttendanceService.AppId));

    public ContactService.ContactServiceClient Contacts => new(Invoker(Send.HealthAccess.HealthAccessService.AppId));

    public SpecifiedProvisionService.SpecifiedProvisionServiceClient SpecifiedProvisions => new(Invoker(Send.HealthAccess.HealthAccessService.AppId));

    public CrisisEventService.CrisisEventServiceClient CrisisEvents => new(Invoker(Send.HealthAccess.HealthAccessService.AppId));

    public WaitService.WaitServiceClient Waits => new(Invoker(Send.HealthAccess.HealthAccessService.AppId));

    /// <summary>The suite in this process, over a data folder.</summary>
    public static async Task<Connection> Within(DataFolder data, CancellationToken cancellationToken)
    {
        var suite = await Suite.Start(data, cancellationToken);
        return new(suite, suite.Grpc, data.Register());
    }

    /// <summary>A running server.</summary>
    public static Connection To(Uri address) => new(null, _ => address, AreaRegister.England);

    /// <summary>A suite that this process runs already.</summary>
    public static Connection To(Suite suite, AreaRegister register) => new(null, suite.Grpc, register);

    /// <summary>Services that each have an address of their own.</summary>
    public static Connection To(Func<string, Uri> addressOf) => new(null, addressOf, AreaRegister.England);

    public MeasureService.MeasureServiceClient Measures(string appId) => new(Invoker(appId));

    public PublishedStatisticsService.PublishedStatisticsServiceClient Statistics(string appId) => new(Invoker(appId));

    public async ValueTask DisposeAsync()
    {
        foreach (var channel in channels.Values)
            channel.Dispose();
        if (suite is not null)
            await suite.DisposeAsync();
    }

    private CallInvoker Invoker(string appId)
    {
        return Channel(appId).Intercept(metadata =>
        {
            metadata.Add("dapr-app-id", appId);
            return metadata;
        });
    }

    private GrpcChannel Channel(string appId)
    {
        // Files of several services may be sent at once.
        lock (channels)
        {
            if (!channels.TryGetValue(appId, out var channel))
                channels[appId] = channel = GrpcChannel.ForAddress(addressOf(appId), new() { MaxReceiveMessageSize = SendHost.MaxMessageBytes });
            return channel;
        }
    }
}
