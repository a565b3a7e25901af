using Google.Protobuf;
using Send.Reporting.V1;

namespace Send.Reporting.Publishing;

/// <summary>One report with what it says.</summary>
public sealed class GetReport(ReadReport read)
{
    public async Task<GetReportResponse> Handle(GetReportRequest request, CancellationToken cancellationToken)
    {
        var published = await read.Of("id", request.Id, cancellationToken);
        return new()
        {
            Report = published.Report,
            Content = published.Content,
            ContentBytes = request.WithBytes ? published.Bytes : ByteString.Empty,
        };
    }
}
