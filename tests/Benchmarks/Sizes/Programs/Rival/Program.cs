using ImgurGen.Benchmarks.Calls;

// The calls that a small program makes, to the address that it is given.
using var caller = new RivalCaller(new Uri(args[0]));
await caller.GetImageAsync();
await caller.GetGalleryPageAsync();
