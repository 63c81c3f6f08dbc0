using System;
using Imgur;
using ImgurGen;

using var imgur = new ImgurClient(new ApiClientOptions { Credential = new ClientIdCredential("local-client-id") });
Console.WriteLine($"client: {imgur.Image.GetType().FullName}");
