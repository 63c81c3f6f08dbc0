using ImgurCli;

using var interrupt = new Interrupt();
return await new CliApplication(CliHost.OfThisProcess()).RunAsync(args, interrupt.Token);
