using Send.Attendance;

await AttendanceService.Build(args).RunAsync();
