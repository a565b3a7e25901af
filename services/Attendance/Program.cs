using Send.Attendance;
using Send.Hosting;

return await SendHost.Run(() => AttendanceService.Build(args));
