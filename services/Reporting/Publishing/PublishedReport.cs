using Google.Protobuf;
using Send.Reporting.V1;

namespace Send.Reporting.Publishing;

/// <summary>A report and what it says, read back.</summary>
public sealed record PublishedReport(Report Report, ReportContent Content, ByteString Bytes);
