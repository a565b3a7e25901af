using Microsoft.EntityFrameworkCore;

namespace Send.Attendance.Storage;

/// <summary>Enrolments as they were known at a position of an area's ledger.</summary>
internal static class AttendanceQueries
{
    public static IQueryable<Enrolment> EnrolmentsAt(this AttendanceContext context, string areaCode, long position) =>
        context.Enrolments.AsNoTracking().Where(e => e.AreaCode == areaCode && e.KnownFrom <= position && (e.KnownTo == null || e.KnownTo > position));
}
