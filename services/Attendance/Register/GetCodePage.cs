using Send.Attendance.Codes;
using Send.Attendance.V1;
using Send.Hosting.Errors;

namespace Send.Attendance.Register;

/// <summary>A code page, or the latest.</summary>
internal static class GetCodePage
{
    public static GetCodePageResponse Handle(GetCodePageRequest request)
    {
        var latest = AttendanceCodes.Pages.Count;
        var page = AttendanceCodes.Page(request.Version == 0 ? latest : request.Version)
            ?? throw new ServiceException(RegisterErrors.UnknownCodePage(request.Version, latest));
        return new() { Version = page.Version, Codes = { page.Codes.Select((code, index) => ToWire(code, index + 1)) } };
    }

    private static V1.AttendanceCode ToWire(Codes.AttendanceCode code, int mark) => new()
    {
        Byte = mark,
        Code = code.Text,
        Meaning = code.Meaning,
        CodeClass = (V1.CodeClass)code.Class,
        From = code.From is { } from ? IsoDay.Write(from) : "",
        To = code.To is { } to ? IsoDay.Write(to) : "",
    };
}
