using Grpc.Core;
using Send.Measures;
using Send.Measures.Areas;
using Send.Measures.V1;

namespace Send.Observations.Serving;

/// <summary>The observations of all areas, in messages of one area each.</summary>
public sealed class StreamObservations(ObservationReader reader, AreaRegister register, MeasureCatalogue measures)
{
    private const int MessageObservations = 1000;

    public async Task Handle(
        StreamObservationsRequest request, IServerStreamWriter<StreamObservationsResponse> stream, CancellationToken cancellationToken)
    {
        var query = ObservationQuery.Check(request.Filter, measures);
        var revision = await reader.Revision(cancellationToken);
        await foreach (var observations in reader.Read(register.All, query, cancellationToken))
        {
            foreach (var chunk in observations.Chunk(MessageObservations))
                await stream.WriteAsync(new StreamObservationsResponse { Observations = { chunk }, Revision = revision }, cancellationToken);
        }
    }
}
