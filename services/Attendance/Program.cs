using Send.Attendance;
using Send.Hosting;

return await SendHost.Run(args, settings => AttendanceService.Build(settings));
