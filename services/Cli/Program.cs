using Send.Cli;

return await SendCommand.Run(args);
